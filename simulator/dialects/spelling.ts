import type { WireErrorBody } from '@vinr/sdk/wire';
import type { Answer } from '../http/problem.ts';
import type { Dialect } from './dialect.ts';

/**
 * The reference writes other prefixes than the guides, and pages on refunds name a payment `pay_…`, whatever took it.
 * All name the same thing; these are the guides' words.
 */
export const paymentIdOf = (text: string): string => text.replace(/^(tpy|pay)_/, 'tpay_');
export const terminalIdOf = (text: string): string => text.replace(/^trm_/, 'term_');

/** An error in the words of the dialect. */
export function spelledError(dialect: Dialect, answer: Answer): Answer {
  const { error } = answer.body as WireErrorBody;
  return { ...answer, body: { error: { ...error, type: dialect.errorType(answer.status) } } };
}
