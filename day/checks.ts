import { audit } from '../e2e/support/audit.ts';
import type { Counter } from './counter.ts';
import type { Figures } from './evidence.ts';
import { bankFigures, journalFigures } from './evidence.ts';
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
export async function checkBooks(counter: Counter): Promise<readonly Check[]> {
  const { simulator, terminalId, profile, witness } = counter;
  const journal = journalFigures(rawFacts(profile));
  const bank = bankFigures(terminalId, await simulator.ledger(), await simulator.refunds());
  const drawer: Figures = { cash: witness.cashTaken, cashGivenBack: witness.cashGivenBack };
  const audited = await audit('--profile', profile, '--ledger', simulator.url);
  return [
    ...compare(counter, 'bank and journal', bank, journal, ['captured', 'charges', 'refunded', 'refunds']),
    ...compare(counter, 'drawer and journal', drawer, journal, ['cash', 'cashGivenBack']),
    { counter: counter.name, what: 'violations found by the audit', first: audited.code, second: 0 },
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
