import type { Tried } from '../../sdk/testing/careless-till.ts';
import { CarelessTill } from '../../sdk/testing/careless-till.ts';
import type { Dial } from '../../sdk/testing/terminal-matrix.ts';
import { answerWith } from './answer-with.ts';

/** One row of the terminals' matrix. */
export interface DialQuestion {
  readonly ca: readonly string[];
  readonly rows: readonly {
    readonly denied: readonly string[];
    readonly dials: readonly { readonly dial: Dial; readonly pays: boolean }[];
  }[];
}

export type DialAnswer = readonly (readonly Tried[])[];

/** A program: dials what it is told, one after the other. */
answerWith(async (question) => {
  const { ca, rows } = question as DialQuestion;
  const answers: Tried[][] = [];
  for (const { denied, dials } of rows) {
    const till = new CarelessTill(ca, denied);
    const tried: Tried[] = [];
    for (const { dial, pays } of dials) tried.push(await till.try(dial, pays));
    answers.push(tried);
  }
  return answers;
});
