import { audit } from '../e2e/support/audit.ts';
import type { Counter } from './counter.ts';
import type { Figures } from './evidence.ts';
import {
  bankFigures,
  cardFigures,
  journalFigures,
  reportFigures,
  seenFigures,
  zFigures,
} from './evidence.ts';
import { reportOf } from './report.ts';
import type { PlayedShift } from './shift.ts';
import { rawFacts } from './raw-journal.ts';

/** One figure, by two who did not ask one another. */
export interface Check {
  readonly counter: string;
  readonly what: string;
  readonly first: number;
  readonly second: number;
}

/** Waits until nothing at this counter is open any more: refunds have gone, the bank has spoken of every approval. */
export async function settled({ till, name }: Counter): Promise<void> {
  const until = Date.now() + 120_000;
  for (;;) {
    const { reasonsToStay } = await till.do('backup.get');
    const waiting = reasonsToStay.filter(({ kind }) => OPEN.has(kind));
    if (waiting.length === 0) return;
    if (Date.now() > until) throw new Error(`${name} is never done: ${JSON.stringify(waiting)}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

const OPEN: ReadonlySet<string> = new Set(['openPayments', 'watchedPayments', 'openRefunds']);

/** The bank, the drawer and the journal of a counter whose till is closed, side by side. */
export async function checkBooks(
  counter: Counter,
  shifts: readonly PlayedShift[],
): Promise<readonly Check[]> {
  const { simulator, terminalId, profile } = counter;
  const journal = journalFigures(rawFacts(profile));
  const bank = bankFigures(terminalId, await simulator.ledger(), await simulator.refunds());
  const seen = seenFigures(shifts.map(({ witness }) => witness));
  const audited = await audit('--profile', profile, '--ledger', simulator.url);
  return [
    ...compare(counter, 'bank and journal', bank, journal, ['captured', 'charges', 'refunded', 'refunds']),
    ...compare(counter, 'drawer and journal', seen, journal, ['cash', 'cashGivenBack']),
    { counter: counter.name, what: 'violations found by the audit', first: audited.code, second: 0 },
  ];
}

/** Every Z against whoever stood there, and all of them together against the bank. */
export async function checkShifts(
  counter: Counter,
  shifts: readonly PlayedShift[],
): Promise<readonly Check[]> {
  const { simulator, terminalId } = counter;
  const bank = bankFigures(terminalId, await simulator.ledger(), await simulator.refunds());
  const figures = ['sales', 'sold', 'tips', 'voided', 'cash', 'drawer', 'missing'];
  const each = shifts.flatMap((shift, index) =>
    compare(
      counter,
      `shift ${index + 1} and its Z`,
      seenFigures([shift.witness], shift.lost),
      zFigures(shift.z),
      figures,
    ),
  );
  const cards = cardFigures(shifts.map(({ z }) => z));
  return [...each, ...compare(counter, 'bank and all Z', bank, cards, ['kept'])];
}

/** The report of the whole day against whoever stood there. */
export async function checkReport(
  counter: Counter,
  shifts: readonly PlayedShift[],
): Promise<readonly Check[]> {
  const report = await reportOf(counter);
  const bank = bankFigures(
    counter.terminalId,
    await counter.simulator.ledger(),
    await counter.simulator.refunds(),
  );
  const seen = seenFigures(shifts.map(({ witness }) => witness));
  const said = reportFigures(report);
  return [
    ...compare(counter, 'witness and report', seen, said, ['sales', 'sold', 'tips', 'voided', 'cash']),
    ...compare(counter, 'bank and report', bank, said, [
      'kept',
      'charges',
      'chargesOverTheCloud',
      'declines',
    ]),
    ...report.checks.map(({ of, counted, expected }) => ({
      counter: counter.name,
      what: `report adds up: ${of}`,
      first: counted,
      second: expected,
    })),
  ];
}

export const compare = (
  { name }: Counter,
  whose: string,
  first: Figures,
  second: Figures,
  figures: readonly string[],
): readonly Check[] =>
  figures.map((figure) => ({
    counter: name,
    what: `${whose}: ${figure}`,
    first: first[figure] ?? NaN,
    second: second[figure] ?? NaN,
  }));

export const isWrong = ({ first, second }: Check): boolean => first !== second;
