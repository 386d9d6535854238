import type { PaperBlock } from '../../document.ts';
import type { Money } from '../../money.ts';
import { isZero, money } from '../../money.ts';
import type { ShiftSums, TenderRow } from '../../shift.ts';
import { brandName } from '../../words/brands.ts';
import { taxLabel } from '../../words/labels.ts';
import type { Speech } from '../../words/speech.ts';

/** What was sold, how it was paid, and how cards were asked. */
export const sumsBlocks = (sums: ShiftSums, speech: Speech): readonly PaperBlock[] => [
  { kind: 'rule' },
  ...salesBlocks(sums, speech),
  ...tenderBlocks(sums, speech),
  ...cardBlocks(sums, speech),
];

function salesBlocks(sums: ShiftSums, speech: Speech): readonly PaperBlock[] {
  const { say, amount } = speech;
  const { sales, net, tax, taxes, discounts, overrides, voids, refunds } = sums;
  const some = (left: string, figure: Money): readonly PaperBlock[] =>
    isZero(figure) ? [] : [{ kind: 'row', left, right: amount(figure) }];
  const taxed: readonly PaperBlock[] = isZero(tax)
    ? []
    : [
        { kind: 'row', left: say('shiftPaper.net'), right: amount(net), indented: true },
        ...taxes.map((one): PaperBlock => ({
          kind: 'row',
          left: taxLabel(one, speech),
          right: amount(one.amount),
          indented: true,
        })),
      ];
  return [
    {
      kind: 'row',
      left: say('shiftPaper.sales', { count: sales.count }),
      right: amount(sales.amount),
      strong: true,
    },
    ...taxed,
    ...some(say('shiftPaper.discounts'), negative(discounts)),
    ...some(say('shiftPaper.overrides'), negative(overrides)),
    ...some(say('shiftPaper.refunds', { count: refunds.count }), negative(refunds.amount)),
    ...(voids.count === 0
      ? []
      : [
          {
            kind: 'row',
            left: say('shiftPaper.voids', { count: voids.count }),
            right: amount(voids.amount),
          } as const,
        ]),
    ...some(say('shiftPaper.tips'), sums.tips),
    ...some(say('shiftPaper.rounding'), sums.rounding),
    ...some(say('shiftPaper.ahead'), sums.ahead),
    ...some(say('shiftPaper.astray'), sums.astray),
  ];
}

function tenderBlocks({ tenders }: ShiftSums, speech: Speech): readonly PaperBlock[] {
  if (tenders.length === 0) return [];
  const { say, amount } = speech;
  const rows = tenders.flatMap((row): readonly PaperBlock[] => {
    const tender = tenderLabel(row, speech);
    const left = say('shiftPaper.times', { tender, count: row.count });
    const back: PaperBlock = {
      kind: 'row',
      left: say('shiftPaper.back'),
      right: amount(negative(row.back)),
      indented: true,
    };
    return [{ kind: 'row', left, right: amount(row.taken) }, ...(isZero(row.back) ? [] : [back])];
  });
  return [{ kind: 'rule' }, { kind: 'text', text: say('shiftPaper.tenders'), strong: true }, ...rows];
}

const tenderLabel = ({ kind, label }: TenderRow, { say }: Speech): string =>
  label === null ? say(`shiftPaper.${kind}`) : kind === 'card' ? brandName(label) : label;

function cardBlocks(
  { paths, provisional, byHand }: ShiftSums,
  { say, amount }: Speech,
): readonly PaperBlock[] {
  if (paths.length === 0) return [];
  const row = (left: string, figure: Money): PaperBlock => ({ kind: 'row', left, right: amount(figure) });
  const rows = paths
    .filter(({ count }) => count !== 0)
    .map(({ path, count, amount: sum }) => row(say(`shiftPaper.path.${path}`, { count }), sum));
  const marked = [
    ...(provisional.count === 0
      ? []
      : [row(say('shiftPaper.provisional', { count: provisional.count }), provisional.amount)]),
    ...(byHand.count === 0 ? [] : [row(say('shiftPaper.byHand', { count: byHand.count }), byHand.amount)]),
  ];
  return [
    { kind: 'rule' },
    { kind: 'text', text: say('shiftPaper.cards'), strong: true },
    ...rows,
    ...marked,
  ];
}

const negative = ({ amount, currency }: Money): Money => money(-amount, currency);
