import type { PaperBlock } from '../../document.ts';
import { isZero, money, type Money } from '../../money.ts';
import type { ReturnLineView } from '../../returns.ts';
import type { ReceiptView } from '../../sale.ts';
import type { Speech } from '../../words/speech.ts';

type Exchange = NonNullable<ReceiptView['exchange']>;

/** Goods that came back, each with the sale it was bought in, below zero: what the customer paid for it, tax and all. */
export const returnedBlocks = (
  { exchange }: Pick<ReceiptView, 'exchange'>,
  speech: Speech,
): readonly PaperBlock[] =>
  exchange === null
    ? []
    : [
        { kind: 'text', text: speech.say('returns.inExchange'), strong: true },
        ...exchange.returns.flatMap((line) => returnedLine(line, speech)),
        { kind: 'rule' },
      ];

function returnedLine(line: ReturnLineView, { say, amount }: Speech): readonly PaperBlock[] {
  const { quantity, name, ofNumber, tax } = line;
  const indented = (left: string, right: string): PaperBlock => ({
    kind: 'row',
    left,
    right,
    indented: true,
  });
  return [
    { kind: 'row', left: say('receipt.line', { quantity, name }), right: amount(negative(line.amount)) },
    indented(say('returns.ofSale', { number: ofNumber }), ''),
    ...(isZero(tax) ? [] : [indented(say('paper.taxInIt'), amount(negative(tax)))]),
  ];
}

/** What their worth paid of this sale, and what of it went back as money. */
export function exchangeBlocks({ used, back }: Exchange, { say, amount }: Speech): readonly PaperBlock[] {
  return [
    { kind: 'row', left: say('paper.paidByGoods'), right: amount(used) },
    ...(isZero(back)
      ? []
      : [{ kind: 'row', left: say('paper.givenBack'), right: amount(back), strong: true } as const]),
  ];
}

const negative = ({ amount, currency }: Money): Money => money(-amount, currency);
