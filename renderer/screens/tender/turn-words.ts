import type { SplitView } from '#shared/sale.ts';
import type { Speech } from '#shared/words/speech.ts';

/** `Person 2 of 3 · 11.67` */
export function turnWords({ by, shares, next, amount }: SplitView, { say, amount: figure }: Speech): string {
  const values = { amount: figure(amount), next: next + 1, people: shares.length };
  if (by === 'person') return say('split.person', values);
  return say(next === 0 ? 'split.item' : 'split.rest', values);
}
