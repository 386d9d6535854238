import type { Rights, Role, StaffMember } from '#shared/staff.ts';
import { DEFAULT_RIGHTS, mayDo, ROLES } from '#shared/staff.ts';
import type { Act } from '#shared/staff.ts';
import type { Settings } from '../settings/settings.ts';

/** Somebody whose PIN this till knows. */
export interface Person extends StaffMember {
  /** See `pin.ts`. */
  readonly pinHash: string;
  /** How many digits it has; null for one that was set before this was kept. */
  readonly pinLength: number | null;
}

/** Those who may sign in. */
export const staffOf = ({ staff }: Pick<Settings, 'staff'>): readonly Person[] =>
  staff.map(({ pinLength = null, ...person }) => ({ ...person, pinLength }));

/** Supervisors of a till set up before it had staff: their PINs allow, and sign nobody in. */
export const supervisorsOf = ({ supervisors }: Pick<Settings, 'supervisors'>): readonly Person[] =>
  supervisors.map(({ name, pinHash }, index) => ({
    id: `supervisor-${index + 1}`,
    name,
    role: 'supervisor',
    pinHash,
    pinLength: null,
  }));

export type RightsByRole = Readonly<Record<Role, Rights>>;

/** What the shop decided about its roles, else what every shop has. */
export function rightsIn({ rights }: Pick<Settings, 'rights'>): RightsByRole {
  const of = (role: Role): Rights => ({ ...DEFAULT_RIGHTS[role], ...said(rights[role]) });
  return { cashier: of('cashier'), supervisor: of('supervisor'), manager: of('manager') };
}

/** Without the fields that were left out. */
const said = (rights: object | undefined): Partial<Rights> =>
  Object.fromEntries(Object.entries(rights ?? {}).filter(([, value]) => value !== undefined));

/** The lengths that a PIN may have here. One unknown length means that any is possible. */
export function pinLengths(people: readonly Person[]): readonly number[] {
  const lengths = people.flatMap(({ pinLength }) => (pinLength === null ? [4, 5, 6, 7, 8] : [pinLength]));
  return [...new Set(lengths)].sort((a, b) => a - b);
}

/** Nobody here may allow this, whatever PIN is typed. */
export const nobodyMay = (people: readonly Person[], rights: RightsByRole, act: Act): boolean =>
  !ROLES.some((role) => mayDo(rights[role], act) && people.some((person) => person.role === role));
