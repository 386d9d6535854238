/** What becomes of the answer to a command that the cloud has carried out. */
export const ANSWER_FAULTS = [
  /** It is given. */
  'given',
  /** The connection is cut instead. */
  'dropped',
  /** `answerStatus` is answered instead, as an error. */
  'replaced',
] as const;
export type AnswerFault = (typeof ANSWER_FAULTS)[number];

export interface AnswerHabits {
  readonly answer: AnswerFault;
  /** The HTTP status of a replaced answer. */
  readonly answerStatus: number;
  /** How many answers suffer before it heals itself; null: until told otherwise. */
  readonly answerTimes: number | null;
}

export const GOOD_ANSWERS: AnswerHabits = { answer: 'given', answerStatus: 500, answerTimes: null };

/** What they are after one more answer. */
export function afterAnswer(habits: AnswerHabits): AnswerHabits {
  const { answer, answerStatus, answerTimes } = habits;
  if (answer === 'given' || answerTimes === null) return { answer, answerStatus, answerTimes };
  return answerTimes > 1 ? { answer, answerStatus, answerTimes: answerTimes - 1 } : GOOD_ANSWERS;
}
