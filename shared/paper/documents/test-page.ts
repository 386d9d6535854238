import { receiptCodeOf } from '../../receipt-code.ts';
import type { PaperDocument } from '../../document.ts';
import { paper } from '../../document.ts';
import { money } from '../../money.ts';
import type { Speech } from '../../words/speech.ts';
import type { Stationery } from './letterhead.ts';
import { letterhead } from './letterhead.ts';

/** Everything that a printer must do well, on one page: letters of many countries, figures at the edge, both codes. */
export function testPage(
  printer: string,
  currency: string,
  stationery: Stationery,
  speech: Speech,
): PaperDocument {
  const { say, amount, price } = speech;
  const data = receiptCodeOf({ till: stationery.till.id, number: '1', paidAt: 0 });
  return paper(speech, say('paper.test'), [
    ...letterhead(stationery, speech),
    { kind: 'mark', text: say('paper.test') },
    { kind: 'text', text: `${stationery.till.name} · ${printer}`, align: 'center' },
    { kind: 'rule' },
    { kind: 'text', text: 'ÄÖÜ äöü ß ÀÉÈÇ àéèç ñ ¿ ¡ € £ Łódź Ελλάδα Москва' },
    { kind: 'row', left: say('paper.testRow'), right: amount(money(1_234_567, currency)) },
    {
      kind: 'row',
      left: say('receipt.total'),
      right: price(money(123_450, currency)),
      strong: true,
      large: true,
    },
    { kind: 'rule', double: true },
    { kind: 'qr', data },
    { kind: 'barcode', data },
  ]);
}
