import { ANSWERED, ANSWER_FAULTS, type AnswerHabits } from '../cloud/answer-fault.ts';
import type { CloudSwitches } from '../cloud/switches.ts';
import { REFUND_FAILURES } from '../cloud/refunds.ts';
import { DEFAULT_SWITCHES, REFUSALS } from '../cloud/switches.ts';
import { DIALECT_NAMES } from '../dialects/index.ts';
import type { Fields } from '../http/body.ts';
import { choice, flag, onlyKnown, present, whole, wrong } from './fields.ts';

/** The cloud's switches that are named; a 400 problem for one that it does not have. */
export function readSwitches(values: Fields['values']): Partial<CloudSwitches> {
  onlyKnown(values, Object.keys(DEFAULT_SWITCHES));
  const pace = present<Omit<CloudSwitches, keyof AnswerHabits>>({
    dialect: choice(values, 'dialect', DIALECT_NAMES),
    queueWhileOffline: flag(values, 'queueWhileOffline'),
    refusals: choice(values, 'refusals', REFUSALS),
    commandLagMs: whole(values, 'commandLagMs', 0),
    offlineAfterMs: whole(values, 'offlineAfterMs', 0),
    localPaymentEvents: flag(values, 'localPaymentEvents'),
    authorizationMs: whole(values, 'authorizationMs', 1),
    refuseAdjustments: flag(values, 'refuseAdjustments'),
    refundMs: whole(values, 'refundMs', 0),
    checkInMs: whole(values, 'checkInMs', 0),
    configurationMs: whole(values, 'configurationMs', 0),
    refundFailure: values['refundFailure'] === null ? null : choice(values, 'refundFailure', REFUND_FAILURES),
    notFoundMs: whole(values, 'notFoundMs', 0),
    keyRetentionMs: whole(values, 'keyRetentionMs', 1),
    webhookCopies: whole(values, 'webhookCopies', 0),
    webhookShuffleMs: whole(values, 'webhookShuffleMs', 0),
  });
  return { ...pace, ...readAnswerHabits(values) };
}

/** A new fault without `answerTimes` lasts until told otherwise, whatever the one before it said. */
function readAnswerHabits(values: Fields['values']): Partial<AnswerHabits> {
  const answer = choice(values, 'answer', ANSWER_FAULTS);
  const answerTimes = whole(values, 'answerTimes', 1) ?? (answer === undefined ? undefined : null);
  const answerStatus = whole(values, 'answerStatus', 400);
  if (answerStatus !== undefined && answerStatus > 599) throw wrong('answerStatus', 'from 400 to 599');
  return present<AnswerHabits>({
    answer,
    answerTo: choice(values, 'answerTo', ANSWERED),
    answerTimes,
    answerStatus,
    answerDelayMs: whole(values, 'answerDelayMs', 0),
    answerBytes: whole(values, 'answerBytes', 0),
  });
}
