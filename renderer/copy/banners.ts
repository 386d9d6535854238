import type { CatalogueProblem, CatalogueProblemKind } from '#shared/catalogue.ts';
import type { BootState, JournalState, SetAsideSale } from '#shared/till.ts';
import type { WordKey } from '#shared/words/catalogue.ts';
import type { Speech } from '#shared/words/speech.ts';

export const bootText = ({ state }: BootState, { say }: Speech): string | null =>
  state === 'ready' ? null : say(`banner.${state}`);

export const journalText = ({ state }: JournalState, { say }: Speech): string | null =>
  state === 'ok' ? null : say(`banner.journal.${state}`);

/** Nothing here stops the selling: the last good products are sold. */
export function catalogueText(problem: CatalogueProblem | null, { say }: Speech): string | null {
  if (problem === null) return null;
  const { where, product, detail } = problem;
  return say(CATALOGUE_SAID[problem.kind], {
    where: where ?? 'none',
    product: product ?? 'none',
    detail: detail ?? '',
  });
}

const CATALOGUE_SAID = {
  missing: 'banner.catalogue.missing',
  unreadable: 'banner.catalogue.unreadable',
  notJson: 'banner.catalogue.notJson',
  wrongField: 'banner.catalogue.wrongField',
  unknownCategory: 'banner.catalogue.unknown',
  unknownTaxClass: 'banner.catalogue.unknown',
  sameId: 'banner.catalogue.same',
  sameBarcode: 'banner.catalogue.same',
  notKept: 'banner.catalogue.notKept',
} as const satisfies Record<CatalogueProblemKind, WordKey>;

/** Money first. */
export const setAsideText = (sale: SetAsideSale, { say, amount }: Speech): string =>
  say(`banner.setAside.${sale.standing}`, {
    number: sale.number,
    amount: amount(sale.amount),
    terminal: sale.terminal,
  });
