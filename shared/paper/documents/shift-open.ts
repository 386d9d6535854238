import type { PaperBlock } from '../../document.ts';
import type { MatchRow, OpenItem, Owner, ShiftMatch, ShiftReport } from '../../shift.ts';
import type { Speech } from '../../words/speech.ts';

/** What is not settled, each with who has to do what. */
export function openBlocks({ kind, open }: ShiftReport, speech: Speech): readonly PaperBlock[] {
  const { say } = speech;
  const heading = say(kind === 'z' ? 'shiftPaper.open' : 'shiftPaper.openNow');
  return [
    { kind: 'rule' },
    { kind: 'text', text: heading, strong: true },
    ...(open.length === 0 ? [{ kind: 'text', text: say('shiftPaper.open.none') } as const] : []),
    ...open.flatMap((item) => itemBlocks(item, speech)),
  ];
}

function itemBlocks(item: OpenItem, speech: Speech): readonly PaperBlock[] {
  const { say, amount } = speech;
  const what = say(`shiftPaper.what.${item.kind}`);
  const left = say('shiftPaper.item', { number: item.number, what });
  return [
    { kind: 'row', left, right: amount(item.amount) },
    todoBlock(item.owner, say(`shiftPaper.next.${item.kind}`), speech),
  ];
}

const todoBlock = (owner: Owner, next: string, speech: Speech): PaperBlock => ({
  kind: 'row',
  left: speech.say('shiftPaper.todo', { owner: ownerName(owner, speech), next }),
  right: '',
  indented: true,
});

const ownerName = (owner: Owner, { say }: Speech): string =>
  owner.kind === 'person' ? owner.name : say(`shiftPaper.owner.${owner.kind}`);

/** The shift's cards against VINR's lists; what was found after the close comes below, as what it is. */
export function matchBlocks({ match, later }: ShiftReport, speech: Speech): readonly PaperBlock[] {
  const { say, moment } = speech;
  return [
    { kind: 'rule' },
    { kind: 'text', text: say('shiftPaper.match'), strong: true },
    ...(match === null
      ? [{ kind: 'text', text: say('shiftPaper.match.none') } as const]
      : comparedBlocks(match, speech)),
    ...(later === null
      ? []
      : [
          {
            kind: 'text',
            text: say('shiftPaper.match.later', { moment: moment(later.at) }),
            strong: true,
          } as const,
          ...comparedBlocks(later, speech),
        ]),
  ];
}

function comparedBlocks(match: ShiftMatch, speech: Speech): readonly PaperBlock[] {
  const { say, amount, number } = speech;
  const row = (left: string, right: string): PaperBlock => ({ kind: 'row', left, right });
  return [
    row(say('shiftPaper.match.booked'), amount(match.booked)),
    row(say('shiftPaper.match.listed'), amount(match.listed)),
    row(say('shiftPaper.match.agreed'), number(match.agreed)),
    ...(match.waiting === 0
      ? []
      : [
          row(say('shiftPaper.match.waiting'), number(match.waiting)),
          todoBlock({ kind: 'till' }, say('shiftPaper.match.waiting.next'), speech),
        ]),
    ...match.rows.flatMap((one) => differenceBlocks(one, speech)),
  ];
}

function differenceBlocks(one: MatchRow, speech: Speech): readonly PaperBlock[] {
  const { say, amount } = speech;
  const what = say(`shiftPaper.differs.${one.kind}`);
  const left = one.number === null ? what : say('shiftPaper.item', { number: one.number, what });
  const sides = [one.booked, one.listed].flatMap((side) => (side === null ? [] : [amount(side)]));
  return [
    { kind: 'row', left, right: sides.join(' / ') },
    todoBlock(OWNERS[one.kind], say(`shiftPaper.fix.${one.kind}`, { reference: one.reference }), speech),
  ];
}

/** Who can find out about a difference of that kind. */
const OWNERS: Readonly<Record<MatchRow['kind'], Owner>> = {
  paymentNotListed: { kind: 'vinrSupport' },
  paymentOtherAmount: { kind: 'vinrSupport' },
  paymentNotInJournal: { kind: 'manager' },
  refundNotListed: { kind: 'vinrSupport' },
  refundOtherAmount: { kind: 'vinrSupport' },
  refundNotInJournal: { kind: 'manager' },
};
