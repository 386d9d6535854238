import type { PaperBlock } from '../../document.ts';
import type { Money } from '../../money.ts';
import { isZero, money } from '../../money.ts';
import type { DrawerMove, Pieces, ShiftCount, ShiftReport } from '../../shift.ts';
import type { Speech } from '../../words/speech.ts';

/** From the float to what should be there, what was counted, and who has to look into a difference. */
export function drawerBlocks(report: ShiftReport, speech: Speech): readonly PaperBlock[] {
  const { say, amount } = speech;
  const { drawer, moves, noSales, count } = report;
  const row = (left: string, right: string, more: { strong?: true; indented?: true } = {}): PaperBlock => ({
    kind: 'row',
    left,
    right,
    ...more,
  });
  const some = (left: string, figure: Money): readonly PaperBlock[] =>
    isZero(figure) ? [] : [row(left, amount(figure))];
  return [
    { kind: 'rule' },
    { kind: 'text', text: say('shiftPaper.drawer'), strong: true },
    row(say('shift.float'), amount(drawer.float)),
    ...some(say('shift.taken'), drawer.taken),
    ...some(say('shift.given'), negative(drawer.given)),
    ...moves.flatMap((move) => moveBlocks(move, speech)),
    row(say('shift.there'), amount(drawer.expected), { strong: true }),
    ...(count === null ? [] : countBlocks(report, count, speech)),
    ...(noSales === 0 ? [] : [row(say('shiftPaper.noSales'), String(noSales))]),
  ];
}

function moveBlocks(move: DrawerMove, { say, amount, time }: Speech): readonly PaperBlock[] {
  const { kind, reason, words, by, grantedBy, at } = move;
  const figure = kind === 'in' ? move.amount : negative(move.amount);
  const why = `${say(`shift.${kind}`)}: ${say(`shift.move.${reason}`)}`;
  const who = [time(at), by, grantedBy, words].filter((part) => part !== null).join(' · ');
  return [
    { kind: 'row', left: why, right: amount(figure) },
    { kind: 'row', left: who, right: '', indented: true },
  ];
}

function countBlocks(report: ShiftReport, count: ShiftCount, speech: Speech): readonly PaperBlock[] {
  const { say, amount } = speech;
  const { counts, counted, difference, note, grantedBy, by } = count;
  const strong = !isZero(difference);
  const owner = by ?? say('shiftPaper.owner.manager');
  const text = (words: string): PaperBlock => ({ kind: 'text', text: words });
  return [
    ...counts.map((one) => piecesBlock(one, counted.currency, speech)),
    { kind: 'row', left: say('shift.count.total'), right: amount(counted), strong: true },
    { kind: 'row', left: say('shiftPaper.difference'), right: amount(difference), strong },
    ...(report.differences.length > 1
      ? [
          text(
            say('shiftPaper.counted.times', {
              count: report.differences.length,
              differences: report.differences.map((one) => amount(one)).join(', '),
            }),
          ),
        ]
      : []),
    ...(note === null ? [] : [text(note)]),
    ...(grantedBy === null ? [] : [text(say('shiftPaper.agreed', { name: grantedBy }))]),
    ...(strong
      ? [
          text(
            say('shiftPaper.todo', {
              owner: grantedBy ?? owner,
              next: say('shiftPaper.next.cash'),
            }),
          ),
        ]
      : []),
  ];
}

function piecesBlock({ value, pieces }: Pieces, currency: string, { say, amount }: Speech): PaperBlock {
  const left = say('shiftPaper.counts', { value: amount(money(value, currency)), count: pieces });
  return { kind: 'row', left, right: amount(money(value * pieces, currency)), indented: true };
}

const negative = ({ amount, currency }: Money): Money => money(-amount, currency);
