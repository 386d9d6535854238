import { AFTER_THE_END } from './after-the-end.ts';
import { ANSWERS } from './answers.ts';
import { JOURNAL } from './journal.ts';
import type { Mutant } from './mutant.ts';
import { REFUNDS } from './refunds.ts';
import { SENDING } from './sending.ts';

export const MUTANTS: readonly Mutant[] = [...SENDING, ...ANSWERS, ...JOURNAL, ...AFTER_THE_END, ...REFUNDS];
