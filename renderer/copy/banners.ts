import type { BootState, JournalState, SetAsideSale } from '#shared/till.ts';
import type { Speech } from '../words/speech.ts';

export const bootText = ({ state }: BootState, { say }: Speech): string | null =>
  state === 'ready' ? null : say(`banner.${state}`);

export const journalText = ({ state }: JournalState, { say }: Speech): string | null =>
  state === 'ok' ? null : say(`banner.journal.${state}`);

/** Money first. */
export const setAsideText = (sale: SetAsideSale, { say, amount }: Speech): string =>
  say(`banner.setAside.${sale.standing}`, {
    number: sale.number,
    amount: amount(sale.amount),
    terminal: sale.terminal,
  });
