import type { Fact } from '../journal/facts.ts';
import type { Clock } from '../clock.ts';
import type { Books } from '../sales/books.ts';
import type { Printer } from './printer.ts';
import { PrintFailure } from './printer.ts';

const OPENING: ReadonlySet<Fact['type']> = new Set([
  'cash.taken',
  'cash.refunded',
  'drawer.opened',
  'drawer.moved',
]);

/** Whether this fact opens the drawer: cash comes or goes, or somebody may look into it. A card never does. */
export function opensDrawer(fact: Fact, books: Books): boolean {
  if (OPENING.has(fact.type)) return true;
  if (fact.type !== 'tender.returned') return false;
  const tender = books.find(fact.saleId)?.tenders.find(({ id }) => id === fact.tenderId);
  return tender?.kind === 'cash';
}

const TRIES = 3;
const BETWEEN_MS = 1_000;

/** Opens the drawer now or not at all: one that opens minutes later, by itself, is an open till. False: not. */
export async function kicked(printer: Printer, clock: Pick<Clock, 'sleep'>): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      await printer.kick();
      return true;
    } catch (error) {
      if (!(error instanceof PrintFailure)) throw error;
      if (tries === TRIES) return false;
    }
    await clock.sleep(BETWEEN_MS, new AbortController().signal);
  }
}
