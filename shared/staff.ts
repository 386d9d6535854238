/** From the one who sells to the one who answers for the shop. */
export const ROLES = ['cashier', 'supervisor', 'manager'] as const;
export type Role = (typeof ROLES)[number];

/** Acts that a role either may do or not. */
export const PLAIN_ACTS = [
  'priceOverride',
  'voidSale',
  'openDrawer',
  /** Putting cash into the drawer or taking it out, with a reason. */
  'moveCash',
  /** Closing a shift on another sum than the journal's, above the shop's limit; seeing that sum before it is counted. */
  'cashDifference',
  /** Giving money back by another way than it came. */
  'refundOther',
  /** Holding money on a card for a tab, taking it and letting it go. */
  'tab',
  /** Saying what happened to money when nobody answered, and closing tasks. */
  'resolve',
  'settings',
  /** Naming, moving, configuring and restarting the shop's terminals. */
  'terminals',
  /** Looking at what the shop took. */
  'reports',
  /** Bringing in and changing what is sold. */
  'products',
] as const;
export type PlainAct = (typeof PLAIN_ACTS)[number];

/** What somebody is about to do, with what its limit depends on. */
export type Act =
  | { readonly kind: PlainAct }
  /** The share of the price that is given away. */
  | { readonly kind: 'discount'; readonly ppm: number }
  /** Minor units of the shop's currency. */
  | { readonly kind: 'refund'; readonly amount: number };
export type ActKind = Act['kind'];
export const ACT_KINDS: readonly ActKind[] = [...PLAIN_ACTS, 'discount', 'refund'];

/** What a role may do without asking anybody. */
export interface Rights {
  readonly acts: readonly PlainAct[];
  /** The largest discount, parts per million of the price. */
  readonly discountPpm: number;
  /** The largest refund in minor units; null for any. */
  readonly refund: number | null;
}

/** What a shop has that decided nothing else. */
export const DEFAULT_RIGHTS: Readonly<Record<Role, Rights>> = {
  cashier: { acts: ['moveCash', 'tab'], discountPpm: 100_000, refund: 0 },
  supervisor: {
    acts: ['priceOverride', 'voidSale', 'openDrawer', 'moveCash', 'cashDifference', 'tab', 'resolve'],
    discountPpm: 500_000,
    refund: null,
  },
  manager: { acts: PLAIN_ACTS, discountPpm: 1_000_000, refund: null },
};

/** A till without staff: whoever stands there sells freely and decides nothing that a supervisor decides. */
export const UNNAMED_RIGHTS: Rights = {
  acts: [
    'priceOverride',
    'voidSale',
    'openDrawer',
    'moveCash',
    'cashDifference',
    'tab',
    'reports',
    'products',
  ],
  discountPpm: 1_000_000,
  refund: 0,
};

/** Pure: the same rights and act give the same answer. */
export function mayDo(rights: Rights, act: Act): boolean {
  if (act.kind === 'discount') return act.ppm <= rights.discountPpm;
  if (act.kind === 'refund') return rights.refund === null || act.amount <= rights.refund;
  return rights.acts.includes(act.kind);
}

/** Somebody who works here, as screens may know them: never a PIN, nor what is kept of one. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** Who is at this till. */
export interface StaffView {
  /** Who sells now; null while the till is locked, and on a till where no staff are set up. */
  readonly cashier: StaffMember | null;
  /** Nobody may sell until somebody types their PIN. */
  readonly locked: boolean;
  /** Everybody with a PIN of their own; empty where none are set up: then there is nothing to lock. */
  readonly staff: readonly StaffMember[];
  /** The lengths that PINs here have, shortest first: a pad knows when one may be complete. */
  readonly pinLengths: readonly number[];
  /** What whoever sells now may do without asking. */
  readonly rights: Rights;
  /** Minutes without a touch after which the till locks itself; 0 for never. */
  readonly lockAfterMinutes: number;
}
