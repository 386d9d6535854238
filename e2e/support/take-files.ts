import { answerWith } from './answer-with.ts';
import type { Answer, Brought, TrialParts } from './trial-till.ts';
import { TrialTill } from './trial-till.ts';

export interface TakeQuestion {
  readonly parts: TrialParts;
  /** The first one is the certificate that the till has before each of the others. */
  readonly brought: readonly Brought[];
}

/** A program: brings one file after the other to a till of its own. */
answerWith(async (question): Promise<readonly Answer[]> => {
  const { parts, brought } = question as TakeQuestion;
  const till = await TrialTill.open(parts);
  const answers: Answer[] = [];
  for (const one of brought) answers.push(await till.take(one));
  return answers;
});
