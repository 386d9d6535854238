import type { ReceiptTender, ReceiptView } from '#shared/sale.ts';
import { lineView } from '../sales/basket.ts';
import type { Sale, Tender } from '../sales/sale.ts';
import { changeOf, latestAttempt, standingOf } from '../sales/sale.ts';

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
    lines: sale.lines.map(lineView),
    totals,
    tenders: sale.tenders.flatMap(receiptTender),
    tip,
    change: changeOf(sale),
  };
}

function receiptTender(tender: Tender): readonly ReceiptTender[] {
  if (tender.kind === 'cash') {
    const { received, change, amount } = tender;
    return [{ kind: 'cash', received, change, amount }];
  }
  const { standing, intent } = latestAttempt(tender);
  if (standing.kind !== 'settled') return [];
  const { outcome } = standing;
  if (outcome.kind !== 'captured' && outcome.kind !== 'provisional') return [];
  const { brand, last4, authCode, entry } = outcome.card;
  const provisional = outcome.kind === 'provisional';
  const terminal = intent.terminalName;
  return [{ kind: 'card', amount: outcome.captured, brand, last4, authCode, entry, terminal, provisional }];
}
