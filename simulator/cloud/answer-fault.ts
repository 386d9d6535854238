import type { Damage } from '../http/damage.ts';

/** What becomes of the answer to a request that the cloud has carried out. */
export const ANSWER_FAULTS = [
  /** It is given. */
  'given',
  /** The connection is cut instead. */
  'dropped',
  /** `answerStatus` is answered instead, as an error. */
  'replaced',
  /** It comes `answerDelayMs` late. */
  'delayed',
  /** Half of it comes, and nothing after it. */
  'stalled',
  /** The connection is reset after `answerBytes` bytes of it. */
  'cutShort',
  /** Its bytes are damaged. */
  'garbled',
  /** There is none, and nothing was carried out either. */
  'unheard',
] as const;
export type AnswerFault = (typeof ANSWER_FAULTS)[number];

/** Whose answers suffer: those to commands, or those to reads too. */
export const ANSWERED = ['commands', 'all'] as const;

export interface AnswerHabits {
  readonly answer: AnswerFault;
  readonly answerTo: (typeof ANSWERED)[number];
  /** The HTTP status of a replaced answer. */
  readonly answerStatus: number;
  /** How late a delayed one is, ms. */
  readonly answerDelayMs: number;
  /** How much gets through of one that is cut short. */
  readonly answerBytes: number;
  /** How many answers suffer before it heals itself; null: until told otherwise. */
  readonly answerTimes: number | null;
}

export const GOOD_ANSWERS: AnswerHabits = {
  answer: 'given',
  answerTo: 'commands',
  answerStatus: 500,
  answerDelayMs: 1000,
  answerBytes: 10,
  answerTimes: null,
};

/** How an answer travels to its client. */
export type Delivery =
  { readonly kind: 'whole' } | { readonly kind: 'cut' } | { readonly kind: 'never' } | Damage;

export function deliveryOf({ answer, answerBytes: bytes }: AnswerHabits): Delivery {
  switch (answer) {
    case 'dropped':
      return { kind: 'cut' };
    case 'stalled':
      return { kind: 'stall' };
    case 'garbled':
      return { kind: 'garble' };
    case 'cutShort':
      return { kind: 'reset', bytes };
    case 'unheard':
      return { kind: 'never' };
    case 'given':
    case 'replaced':
    case 'delayed':
      return { kind: 'whole' };
  }
}

/** What they are after one more answer. */
export function afterAnswer(habits: AnswerHabits): AnswerHabits {
  const { answer, answerTimes } = habits;
  if (answer === 'given' || answerTimes === null) return habits;
  if (answerTimes > 1) return { ...habits, answerTimes: answerTimes - 1 };
  return { ...habits, answer: 'given', answerTimes: null };
}
