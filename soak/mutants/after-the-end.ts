import { soundPorts } from '../till/ports.ts';
import type { Mutant } from './mutant.ts';
import { blindTo, linked, rewriting, writing, writingBehind } from './mutant.ts';

/** Bugs in what follows a final word that is not the bank's: approvals without it, and a person's decision. */
export const AFTER_THE_END: readonly Mutant[] = [
  {
    name: 'what the terminal approved alone counts as final',
    plant: () =>
      rewriting((seen) =>
        seen.captured !== null && seen.captured > 0
          ? { ...seen, card: { ...seen.card, authCode: seen.card.authCode ?? 'A1' } }
          : seen,
      ),
    breaks: ['I4'],
  },
  {
    name: 'the limit of approvals without the bank is not looked at',
    plant: () => blindTo('watched'),
    breaks: ['I15'],
  },
  { name: "a supervisor's word ends the questions", plant: asksNoMore, breaks: ['liveness'] },
  {
    name: 'a late truth is written behind',
    plant: () => ({ ...soundPorts, journal: writingBehind('payment.corrected') }),
    breaks: ['replay'],
  },
  {
    name: 'a payment that VINR made twice is written behind',
    plant: () => ({ ...soundPorts, journal: writingBehind('payment.duplicate') }),
    breaks: ['I11'],
  },
  {
    name: 'a late truth is written as another outcome',
    plant: () =>
      writing((fact) => (fact.type === 'payment.corrected' ? { ...fact, type: 'payment.outcome' } : fact)),
    breaks: ['I10'],
  },
];

function asksNoMore() {
  const decided = new Set<string>();
  const { link } = linked((real) => ({
    read: (path, order) =>
      [...decided].some((tender) => order.reference.includes(`-${tender}-`))
        ? Promise.resolve({ kind: 'notFound' })
        : real.read(path, order),
  }));
  const { journal } = writing((fact) => {
    if (fact.type === 'payment.resolved') decided.add(fact.tenderId);
    return fact;
  });
  return { ...soundPorts, link, journal };
}
