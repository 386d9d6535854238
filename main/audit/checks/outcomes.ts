import type { PaymentFact } from '../../journal/facts.ts';
import type { Expectations } from '../invariants.ts';
import type { AttemptSeen } from '../attempt-seen.ts';
import type { Story } from '../story.ts';
import { askedOf, capturedBy, isCharge, tipToldBy } from '../attempt-seen.ts';
import type { Check } from './check.ts';

type Outcome = PaymentFact & { type: 'payment.outcome' | 'payment.corrected' };

/** VINR may still take the money after it said one of these for the first time. */
const UNCLEAR_UNTIL_READ = new Set(['communication_error', 'processing_error']);

/** I1, I3, I4, I7, I12: whether this outcome may be believed, by what the journal itself has. */
export function checkOutcomes(): Check {
  const seqOfPayment = new Map<string, number>();
  return ({ seq, fact }, story, expectations) => {
    if (fact.type !== 'payment.outcome' && fact.type !== 'payment.corrected') return;
    const seen = story.attempt(fact);
    if (seen === null) return;
    const expect = (...[invariant, holds, what]: Expectation) =>
      expectations.expect(invariant, holds, () => ({
        what: `${seen.intent.reference} ${what}`,
        entries: [...seen.entries, seq],
      }));
    if (!isCharge(fact.outcome)) {
      notCharged(fact, seen, expect);
      return;
    }
    charged(fact, seen, story, expect);
    const { paymentId } = fact.outcome;
    const first = paymentId === null ? undefined : seqOfPayment.get(paymentId);
    const isFirst = first === undefined || fact.type === 'payment.corrected';
    expectations.expect('I4', isFirst, () => ({
      what: `payment ${String(paymentId)} is booked twice`,
      entries: [first ?? seq, seq],
    }));
    if (paymentId !== null) seqOfPayment.set(paymentId, seq);
  };
}

type Expectation = [invariant: Parameters<Expectations['expect']>[0], holds: boolean, what: string];
type Expect = (...expectation: Expectation) => void;

function charged({ outcome, evidence }: Outcome, seen: AttemptSeen, story: Story, expect: Expect): void {
  const { intent } = seen;
  expect('I3', seen.sending !== null, 'is charged and was never sent');
  expect('I4', evidence !== 'neverSent' && isNamed(outcome.paymentId), 'is charged by nobody');
  const captured = capturedBy(outcome);
  const most = askedOf(intent) + tipToldBy(intent, outcome);
  const paidBefore = story
    .ofTender(intent.tenderId)
    .filter((one) => one !== seen && one.standing === 'charged' && seen.word !== 'person');
  expect('I1', captured <= most && paidBefore.length === 0, 'takes more than its tender asked');
  const [amount, currency] = bookedBy(outcome);
  const fits = currency === intent.requested.currency && amount > 0 && amount <= most;
  expect('I12', fits, `books ${amount} ${currency} of ${most} ${intent.requested.currency}`);
}

function notCharged({ outcome, evidence }: Outcome, seen: AttemptSeen, expect: Expect): void {
  if (evidence === 'neverSent') {
    expect('I7', seen.sending === null, 'is closed as never sent after SENDING');
    return;
  }
  expect('I3', seen.sending !== null, 'has an answer and was never sent');
  const isQueueHolder = seen.word === 'terminalAlone';
  const isAuthority = evidence === 'cloud' || seen.sending === evidence || isQueueHolder;
  expect('I7', isAuthority, `is "not charged" by ${evidence}, which does not own the leg`);
  if (outcome.kind !== 'declined') return;
  const wasRead = seen.standing !== 'sent' && seen.standing !== 'intended';
  const isProof = outcome.code !== '' && (wasRead || !UNCLEAR_UNTIL_READ.has(outcome.code));
  expect('I7', isProof, `is declined by "${outcome.code}", which proves nothing`);
}

const isNamed = (paymentId: string | null): boolean => paymentId !== null && paymentId !== '';

function bookedBy(outcome: Outcome['outcome']): readonly [amount: number, currency: string] {
  if (outcome.kind === 'authorized') return [outcome.held.amount, outcome.held.currency];
  if (outcome.kind === 'captured' || outcome.kind === 'provisional')
    return [outcome.captured.amount, outcome.captured.currency];
  return [0, ''];
}
