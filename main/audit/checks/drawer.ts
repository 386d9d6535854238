import type { Pieces } from '#shared/shift.ts';
import type { ShiftClosed, ShiftCounted, ShiftOpened } from '../../journal/shift-facts.ts';
import type { DrawerStory } from '../drawer.ts';
import type { Check } from './check.ts';

type Expect = (holds: boolean, what: string) => void;

/** I23: a till has one shift at a time, numbered without gaps, and its drawer adds up. */
export const checkDrawer: Check = ({ seq, fact }, { drawer }, expectations) => {
  const expect: Expect = (holds, what) => expectations.expect('I23', holds, () => ({ what, entries: [seq] }));
  if (fact.type === 'shift.opened') checkOpened(fact, drawer, expect);
  else if (fact.type === 'shift.counted') checkSums(fact, drawer, expect);
  else if (fact.type === 'shift.closed') checkClosed(fact, drawer, expect);
  else if (fact.type === 'drawer.moved') {
    const { shiftId, amount } = fact;
    expect(amount.amount > 0, `${amount.amount} is moved`);
    expect(shiftId === (drawer.open?.shiftId ?? null), `cash is moved in ${shiftId ?? 'no shift'}`);
  }
};

function checkOpened({ number, float, counts }: ShiftOpened, drawer: DrawerStory, expect: Expect): void {
  expect(drawer.open === null, `shift ${number} is opened inside another`);
  expect(number === drawer.number + 1, `shift ${number} follows ${drawer.number}`);
  expect(addsUp(counts, float.amount), `a float of ${float.amount} is counted as ${totalOf(counts)}`);
}

function checkClosed(fact: ShiftClosed, drawer: DrawerStory, expect: Expect): void {
  checkSums(fact, drawer, expect);
  const { counts, counted } = fact;
  expect(addsUp(counts, counted.amount), `${counted.amount} is counted as ${totalOf(counts)}`);
}

function checkSums(fact: ShiftClosed | ShiftCounted, drawer: DrawerStory, expect: Expect): void {
  const { shiftId, counted, expected, difference } = fact;
  expect(drawer.open?.shiftId === shiftId, `shift ${shiftId} is not the open one`);
  const there = drawer.open?.cash ?? 0;
  expect(expected.amount === there, `the drawer should hold ${there}, not ${expected.amount}`);
  const missing = counted.amount - expected.amount;
  expect(difference.amount === missing, `the difference is ${missing}, not ${difference.amount}`);
}

/** A sum that was typed has no pieces. */
const addsUp = (counts: readonly Pieces[], amount: number): boolean =>
  counts.length === 0 || totalOf(counts) === amount;

const totalOf = (counts: readonly Pieces[]): number =>
  counts.reduce((total, { value, pieces }) => total + value * pieces, 0);
