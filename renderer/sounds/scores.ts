export type Sound = 'added' | 'unknown' | 'partial' | 'approved' | 'moneyProblem';

/** One tone: from `at` seconds after the start, `lasts` seconds. */
export interface Note {
  readonly hertz: number;
  readonly at: number;
  readonly lasts: number;
  readonly shape: OscillatorType;
}

const soft = (hertz: number, at: number, lasts: number): Note => ({ hertz, at, lasts, shape: 'sine' });
const dull = (hertz: number, at: number, lasts: number): Note => ({ hertz, at, lasts, shape: 'triangle' });
const sharp = (hertz: number, at: number, lasts: number): Note => ({ hertz, at, lasts, shape: 'square' });

/** Told apart with eyes closed: height, number and rhythm all differ, so that no two sound alike to poor ears. */
export const SCORES: Readonly<Record<Sound, readonly Note[]>> = {
  added: [soft(1318, 0, 0.07)],
  unknown: [dull(196, 0, 0.13), dull(196, 0.18, 0.13)],
  partial: [dull(659, 0, 0.16), dull(494, 0.2, 0.24)],
  approved: [soft(784, 0, 0.1), soft(1047, 0.11, 0.18)],
  moneyProblem: [sharp(440, 0, 0.18), sharp(330, 0.22, 0.18), sharp(440, 0.44, 0.18), sharp(330, 0.66, 0.3)],
};
