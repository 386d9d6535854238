import type { WordPath } from '#shared/shift.ts';
import type { Folded } from '../bookmark/folded.ts';
import { foldedFields, together } from '../bookmark/folded.ts';
import type { Fact } from '../journal/facts.ts';
import type { Step } from '../journal/record.ts';
import type { Attempt } from '../payments/payment-machine.ts';
import { lastWord, takenBy } from '../payments/payment-machine.ts';
import { addTo, Rows, type Sums } from '../reports/sums.ts';
import type { Sale } from '../sales/sale.ts';
import { cardTenders } from '../sales/sale.ts';

type Field = 'count' | 'amount';
export type Counted = Sums<Field>;

/** Who says that a card brought money, and how that word came: minor units, and how many payments. */
export class CardWords {
  readonly paths = new Rows<WordPath, Field>();
  /** A terminal approved them alone, and the bank has not confirmed it. */
  readonly provisional = { count: 0, amount: 0 };
  /** They count because a supervisor said so. */
  readonly byHand = { count: 0, amount: 0 };

  get folded(): Folded {
    return together({
      paths: this.paths.folded,
      provisional: foldedFields(this.provisional),
      byHand: foldedFields(this.byHand),
    });
  }

  hear({ entry, before, after }: Step): void {
    if (before === null || after === null || !isOfCard(entry.fact)) return;
    for (const word of wordsIn(before)) this.#add(word, -1);
    for (const word of wordsIn(after)) this.#add(word, 1);
  }

  #add({ from, path, amount }: Word, times: 1 | -1): void {
    const more = { count: times, amount: times * amount };
    this.paths.add(path, path, more);
    if (from === 'terminalAlone') addTo(this.provisional, more);
    if (from === 'person') addTo(this.byHand, more);
  }
}

/** A capture ends in the attempt that held the money. */
const isOfCard = ({ type }: Fact): boolean => type.startsWith('payment.') || type.startsWith('modification.');

interface Word {
  readonly from: 'bank' | 'terminalAlone' | 'person';
  readonly path: WordPath;
  readonly amount: number;
}

const wordsIn = (sale: Sale): readonly Word[] =>
  cardTenders(sale)
    .flatMap(({ attempts }) => attempts)
    .flatMap((attempt) => wordOf(attempt) ?? []);

function wordOf(attempt: Attempt): Word | null {
  const { amount } = takenBy(attempt);
  if (amount === 0) return null;
  const word = lastWord(attempt);
  if (word === null) return { from: 'person', path: 'none', amount };
  const { truth, standing } = attempt;
  const evidence = truth?.evidence ?? (standing.kind === 'settled' ? standing.evidence : 'neverSent');
  const path = evidence === 'neverSent' ? 'none' : evidence;
  return { from: word.kind === 'provisional' ? 'terminalAlone' : 'bank', path, amount };
}
