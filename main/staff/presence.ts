import type { StaffFact } from '../journal/staff-facts.ts';

/** What the journal says of people: a restart knows it as it was. */
export interface Standing {
  readonly presence: Presence;
  /** The latest wrong PIN; null before the first. */
  readonly refused: Refused | null;
}

export type Presence =
  | { readonly state: 'nobody' }
  | { readonly state: 'signedIn'; readonly staffId: string; readonly name: string }
  | { readonly state: 'locked' };

export interface Refused {
  /** How many were wrong, this one among them, without ten quiet minutes between. */
  readonly wrong: number;
  /** How long everybody waits because of it, ms; 0 for not at all. */
  readonly waitMs: number;
  /** Wall time, ms. */
  readonly at: number;
}

export const NOBODY: Standing = { presence: { state: 'nobody' }, refused: null };

export function afterStaffFact(before: Standing, fact: StaffFact, at: number): Standing {
  switch (fact.type) {
    case 'staff.signedIn':
      return { ...before, presence: { state: 'signedIn', staffId: fact.staffId, name: fact.name } };
    case 'staff.locked':
      return { ...before, presence: { state: 'locked' } };
    case 'staff.pinRefused':
      return { ...before, refused: { wrong: fact.wrong, waitMs: fact.waitMs, at } };
    case 'audit.act':
      return before;
  }
}
