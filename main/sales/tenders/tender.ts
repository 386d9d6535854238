import type { TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { add, zero } from '#shared/money.ts';
import type { CashTaken, OtherTaken } from '../../journal/tender-facts.ts';

/** A tender without a card: what it brings is known at once. */
export type PlainTender = CashTender | OtherTender;

export interface CashTender {
  readonly kind: 'cash';
  readonly id: TenderId;
  readonly amount: Money;
  readonly received: Money;
  readonly change: Money;
  readonly rounding: Money;
  /** It went back to the customer: it brings nothing. */
  readonly returned: boolean;
}

export interface OtherTender {
  readonly kind: 'other';
  readonly id: TenderId;
  readonly method: { readonly id: string; readonly label: string };
  readonly amount: Money;
  readonly reference: string | null;
  readonly returned: boolean;
}

export function cashTender({ tenderId: id, amount, received, change, rounding }: CashTaken): CashTender {
  const none = zero(amount.currency);
  return { kind: 'cash', id, amount, received, change, rounding: rounding ?? none, returned: false };
}

export const otherTender = ({ tenderId: id, method, amount, reference }: OtherTaken): OtherTender => ({
  kind: 'other',
  id,
  method,
  amount,
  reference,
  returned: false,
});

/** What the customer gets when it goes back: the coins that stayed in the drawer, or the voucher itself. */
export const handedOver = (tender: PlainTender): Money =>
  tender.kind === 'cash' ? add(tender.amount, tender.rounding) : tender.amount;

/** What it brings to the sale. */
export const plainlyBrought = ({ amount, returned }: PlainTender): Money =>
  returned ? zero(amount.currency) : amount;
