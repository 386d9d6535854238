import { isZero, min, subtract } from '#shared/money.ts';
import type { CardFacts } from '#shared/payment.ts';
import type { ReceiptTender, ReceiptView } from '#shared/sale.ts';
import { promisedBack } from '../payments/modifications/amounts.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { lastWord, takenBy } from '../payments/payment-machine.ts';
import { creditOf, returnView, usedCredit } from '../sales/returns/returned.ts';
import type { Sale, Tender } from '../sales/sale.ts';
import { changeOf, standingOf } from '../sales/sale.ts';
import { lineViews } from '../sales/totals.ts';
import type { PlainTender } from '../sales/tenders/tender.ts';

export interface Letterhead {
  readonly shop: { readonly name: string; readonly address: readonly string[] };
  readonly till: string;
  readonly training: boolean;
}

/**
 * The receipt of a paid sale, from its journaled facts alone; null while it is not paid. It carries what VINR
 * returns about the card and nothing that schemes forbid on paper (no expiry, no more than the last four digits).
 */
export function receiptOf(sale: Sale, letterhead: Letterhead): ReceiptView | null {
  const { paidAt } = sale;
  if (paidAt === null) return null;
  const { totals, tip } = standingOf(sale);
  return {
    saleId: sale.id,
    number: sale.number,
    ...letterhead,
    paidAt,
    lines: lineViews(sale),
    note: sale.note,
    customer: sale.customer,
    totals,
    exchange: exchangeOf(sale),
    tenders: sale.tenders.flatMap((tender) => receiptTenders(tender, backBefore(paidAt))),
    tip,
    change: changeOf(sale),
  };
}

/** Goods that came back stand on the receipt of what was taken for them. */
function exchangeOf(sale: Sale): ReceiptView['exchange'] {
  if (sale.returns.length === 0) return null;
  const returns = sale.returns.map(returnView);
  const used = usedCredit(sale, standingOf(sale).totals.total);
  return { returns, used, back: subtract(creditOf(sale), used) };
}

/** What brought money, in the order of paying, whatever went back. */
export const receiptTendersOf = (sale: Sale): readonly ReceiptTender[] =>
  sale.tenders.flatMap((tender) => receiptTenders(tender, () => false));

/** `isOff`: which refunds count as if that money had never come. */
function receiptTenders(tender: Tender, isOff: (one: Modification) => boolean): readonly ReceiptTender[] {
  if (tender.kind === 'card') {
    const off = tender.modifications.filter(isOff);
    return tender.attempts.flatMap((attempt) => cardReceipt(attempt, off));
  }
  return tender.returned ? [] : [plainReceipt(tender)];
}

/** What a customer was given back before the sale was paid did not pay for it. */
const backBefore =
  (paidAt: number) =>
  ({ startedAt }: Modification): boolean =>
    startedAt < paidAt;

function plainReceipt(tender: PlainTender): ReceiptTender {
  if (tender.kind === 'cash') {
    const { received, change, amount, rounding } = tender;
    return { kind: 'cash', received, change, amount, rounding };
  }
  const { method, amount, reference } = tender;
  return { kind: 'other', label: method.label, amount, reference };
}

/** A card that brought nothing is not on the receipt; what a supervisor decided shows no card, for none was read back. */
function cardReceipt(attempt: Attempt, off: readonly Modification[]): readonly ReceiptTender[] {
  const taken = takenBy(attempt);
  const word = lastWord(attempt);
  const back = off.filter(({ intent }) => intent.paymentId === word?.paymentId);
  const amount = subtract(taken, min(promisedBack(back, taken.currency), taken));
  if (isZero(amount)) return [];
  const { brand, last4, authCode, entry } =
    word !== null && 'card' in word ? word.card : decidedCard(attempt);
  const terminal = attempt.intent.terminalName;
  const provisional = word?.kind === 'provisional';
  return [{ kind: 'card', amount, brand, last4, authCode, entry, terminal, provisional }];
}

function decidedCard({ standing }: Attempt): CardFacts {
  const isCharged = standing.kind === 'resolved' && standing.resolution.kind === 'charged';
  return { brand: null, last4: null, authCode: isCharged ? standing.resolution.authCode : null, entry: null };
}
