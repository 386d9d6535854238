import type { SaleId } from '#shared/ids.ts';
import type { ActKind } from '#shared/staff.ts';

/** Who stood at this till. Who did something is the latest `staff.signedIn` before its entry. */
export type StaffFact =
  | { readonly type: 'staff.signedIn'; readonly staffId: string; readonly name: string }
  | { readonly type: 'staff.locked' }
  /** A PIN that is nobody's: the how-manieth, and how long everybody waits because of it (0: not at all). Never the PIN. */
  | { readonly type: 'staff.pinRefused'; readonly wrong: number; readonly waitMs: number }
  /** Something that a plain cashier may not do was allowed: by their own role, or by somebody else's PIN. */
  | {
      readonly type: 'audit.act';
      readonly act: ActKind;
      /** Parts per million of a discount, minor units of a refund; null for acts without a size. */
      readonly size: number | null;
      /** Who sold; null on a till without staff. */
      readonly by: string | null;
      /** Whose PIN allowed it; null when their own role did. */
      readonly grantedBy: string | null;
      /** The sale that it was about. */
      readonly about: SaleId | null;
    };

export const isStaffFact = (fact: { readonly type: string }): fact is StaffFact =>
  fact.type.startsWith('staff.') || fact.type === 'audit.act';
