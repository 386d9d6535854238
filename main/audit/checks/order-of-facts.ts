import type { PaymentFact } from '../../journal/facts.ts';
import type { Expectations } from '../invariants.ts';
import type { AttemptSeen } from '../attempt-seen.ts';
import { isOpen, isWatched } from '../attempt-seen.ts';
import type { Check } from './check.ts';

/** From which standings a fact may move an attempt: I10, and I2 for the one that makes a leg live. */
const BEFORE: Partial<Readonly<Record<PaymentFact['type'], readonly AttemptSeen['standing'][]>>> = {
  'payment.sending': ['intended'],
  'payment.notSent': ['intended', 'sent'],
  'payment.unknown': ['sent'],
  'payment.needsAttention': ['unknown'],
  'payment.outcome': ['intended', 'sent', 'unknown', 'attention'],
  'payment.resolved': ['attention'],
  'payment.corrected': ['charged', 'notCharged'],
};

/** I3, I10, I2: an intent first, then one step after another, and one live leg at most. */
export const checkOrderOfFacts: Check = ({ seq, fact }, story, expectations) => {
  if (!isStep(fact)) return;
  const seen = story.attempt(fact);
  const blame = (what: string) => () => ({ what, entries: [...(seen?.entries ?? []), seq] });
  expectations.expect('I3', seen !== null, blame(`${fact.type} without an intent`));
  if (seen === null) return;
  const { reference } = seen.intent;
  const isAllowed = BEFORE[fact.type]?.includes(seen.standing) ?? true;
  expectations.expect('I10', isAllowed, blame(`${fact.type} after ${seen.standing} in ${reference}`));
  if (fact.type === 'payment.corrected') {
    const blameAll = blame(`${reference} is corrected after VINR's own final word`);
    expectations.expect('I15', isWatched(seen), blameAll);
  }
  if (fact.type === 'payment.sending') oneLiveLeg(seen, expectations, blame);
};

function oneLiveLeg(
  seen: AttemptSeen,
  expectations: Expectations,
  blame: (what: string) => () => { what: string; entries: number[] },
): void {
  const { reference } = seen.intent;
  const isFree = seen.sending === null && isOpen(seen);
  expectations.expect('I2', isFree, blame(`${reference} is sent again while its first leg may be live`));
}

type Step = Exclude<PaymentFact, { type: 'payment.intended' }>;

const isStep = (fact: { type: string }): fact is Step => fact.type in BEFORE;
