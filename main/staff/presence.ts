import type { StaffFact } from '../journal/staff-facts.ts';

/** Who is at the till, folded from the journal: a restart knows it as it was. */
export type Presence =
  | { readonly state: 'nobody' }
  | { readonly state: 'signedIn'; readonly staffId: string; readonly name: string }
  | { readonly state: 'locked' };

export const NOBODY: Presence = { state: 'nobody' };

export function afterStaffFact(before: Presence, fact: StaffFact): Presence {
  if (fact.type === 'staff.signedIn') return { state: 'signedIn', staffId: fact.staffId, name: fact.name };
  return fact.type === 'staff.locked' ? { state: 'locked' } : before;
}
