import { isZero } from '#shared/money.ts';
import type { CardFacts } from '#shared/payment.ts';
import type { ReceiptTender, ReceiptView } from '#shared/sale.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { lastWord, takenBy } from '../payments/payment-machine.ts';
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
  if (sale.paidAt === null) return null;
  const { totals, tip } = standingOf(sale);
  return {
    saleId: sale.id,
    number: sale.number,
    ...letterhead,
    paidAt: sale.paidAt,
    lines: lineViews(sale),
    note: sale.note,
    customer: sale.customer,
    totals,
    tenders: receiptTendersOf(sale),
    tip,
    change: changeOf(sale),
  };
}

/** What brought money, in the order of paying. */
export const receiptTendersOf = (sale: Sale): readonly ReceiptTender[] =>
  sale.tenders.flatMap(receiptTenders);

function receiptTenders(tender: Tender): readonly ReceiptTender[] {
  if (tender.kind === 'card') return tender.attempts.flatMap(cardReceipt);
  return tender.returned ? [] : [plainReceipt(tender)];
}

function plainReceipt(tender: PlainTender): ReceiptTender {
  if (tender.kind === 'cash') {
    const { received, change, amount, rounding } = tender;
    return { kind: 'cash', received, change, amount, rounding };
  }
  const { method, amount, reference } = tender;
  return { kind: 'other', label: method.label, amount, reference };
}

/** A card that brought nothing is not on the receipt; what a supervisor decided shows no card, for none was read back. */
function cardReceipt(attempt: Attempt): readonly ReceiptTender[] {
  const amount = takenBy(attempt);
  if (isZero(amount)) return [];
  const word = lastWord(attempt);
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
