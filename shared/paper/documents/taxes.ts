import type { PaperBlock } from '../../document.ts';
import type { Totals } from '../../sale.ts';
import { taxLabel } from '../../words/labels.ts';
import type { Speech } from '../../words/speech.ts';

/** Taxes that come on top, a row each; none where prices hold them already. */
export const taxRowsOf = (totals: Totals, speech: Speech): readonly PaperBlock[] =>
  totals.prices === 'withTax'
    ? []
    : totals.taxes.map((tax) => ({
        kind: 'row',
        left: taxLabel(tax, speech),
        right: speech.amount(tax.amount),
      }));

/** Net and tax of each rate, as an invoice shows them. */
export function taxTable({ taxes }: Totals, speech: Speech): readonly PaperBlock[] {
  if (taxes.length === 0) return [];
  const { say, amount } = speech;
  const heads = [say('paper.taxColumn'), say('paper.netColumn'), say('paper.taxAmountColumn')];
  const rows = taxes.map((tax) => [taxLabel(tax, speech), amount(tax.taxable), amount(tax.amount)]);
  return [{ kind: 'rule' }, { kind: 'columns', align: ['start', 'end', 'end'], rows: [heads, ...rows] }];
}
