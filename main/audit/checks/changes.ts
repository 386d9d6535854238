import type { ModificationFact } from '../../journal/modification-facts.ts';
import type { ChangeSeen } from '../changes.ts';
import { backOf, hasMoved, isDoubtful } from '../changes.ts';
import type { Expectations } from '../invariants.ts';
import type { Story } from '../story.ts';
import type { Check } from './check.ts';

/** From which standings a fact may move a refund or a capture: I10. */
const BEFORE: Partial<Readonly<Record<ModificationFact['type'], readonly ChangeSeen['standing'][]>>> = {
  'modification.sending': ['intended'],
  'modification.unknown': ['sent'],
  'modification.needsAttention': ['unknown'],
  'modification.accepted': ['sent', 'unknown', 'attention'],
  'modification.resolved': ['attention', 'accepted'],
  'modification.outcome': ['intended', 'sent', 'unknown', 'attention', 'accepted'],
};

/** I2, I3, I7, I9, I10, I12, I13 for refunds and captures. */
export function checkChanges(): Check {
  const keys = new Set<string>();
  return ({ seq, fact }, story, expectations) => {
    if (!isChange(fact)) return;
    if (fact.type === 'modification.intended') {
      const expect = expecting(expectations, [seq], fact.reference);
      checkIntent(fact, story, expect);
      expect('I9', !keys.has(fact.key), 'has a key that was used before');
      keys.add(fact.key);
    } else checkStep(fact, seq, story, expectations);
  };
}

type Expect = (invariant: Parameters<Expectations['expect']>[0], holds: boolean, what: string) => void;

const expecting =
  (expectations: Expectations, entries: readonly number[], name: string): Expect =>
  (invariant, holds, what) =>
    expectations.expect(invariant, holds, () => ({ what: `${name} ${what}`, entries }));

function checkIntent(
  fact: ModificationFact & { type: 'modification.intended' },
  story: Story,
  expect: Expect,
): void {
  const { changes } = story;
  const others = changes.ofPayment(fact.paymentId);
  expect('I9', changes.byReference(fact.reference) === null, 'is used twice');
  expect('I2', !others.some(isDoubtful), 'begins while an earlier change of its payment is in doubt');
  const tries = others.filter(({ intent }) => intent.modificationId === fact.modificationId);
  const isNext = fact.attempt === tries.length + 1 && tries.every(({ standing }) => standing === 'dead');
  expect('I2', isNext, 'begins while an earlier try of it is not proven dead');
  if (fact.kind !== 'refund') return;
  const captured = story.capturedOn(fact.paymentId);
  const { back } = backOf(others);
  const isCovered = fact.amount.amount > 0 && back + fact.amount.amount <= captured;
  expect('I13', isCovered, `gives back ${fact.amount.amount} of ${captured - back} that are left`);
}

function checkStep(fact: ModificationFact, seq: number, story: Story, expectations: Expectations): void {
  const seen = story.changes.about(fact);
  const entries = [...(seen?.entries ?? []), seq];
  const expect = expecting(expectations, entries, seen?.intent.reference ?? fact.type);
  expect('I3', seen !== null, 'without an intent');
  if (seen === null) return;
  const isLateWord = fact.type === 'modification.outcome' && seen.isByPerson;
  const isAllowed = isLateWord || (BEFORE[fact.type]?.includes(seen.standing) ?? false);
  expect('I10', isAllowed, `is moved by ${fact.type} after ${seen.standing}`);
  if (fact.type === 'modification.outcome') checkOutcome(fact, seen, expect);
}

function checkOutcome(
  { outcome, evidence }: ModificationFact & { type: 'modification.outcome' },
  { intent, wasSent, standing }: ChangeSeen,
  expect: Expect,
): void {
  if (evidence === 'neverSent') {
    // A SENDING that reached the disk although the disk reported a failure: the till then sends nothing, and says so.
    const isFresh = standing === 'intended' || standing === 'sent';
    expect('I7', isFresh && outcome.kind === 'notSent', 'is closed as never sent after an answer was lost');
    return;
  }
  expect('I3', wasSent, 'has an answer and was never sent');
  expect('I7', outcome.kind !== 'notSent', 'is "not sent" by the cloud');
  if (!hasMoved(outcome) || !('amount' in outcome)) return;
  const isKind = outcome.kind === (intent.kind === 'refund' ? 'refunded' : 'captured');
  const { amount, currency } = outcome.amount;
  const fits = isKind && amount === intent.amount.amount && currency === intent.amount.currency;
  expect('I12', fits, `moves ${amount} ${currency} of ${intent.amount.amount}`);
}

const isChange = (fact: { readonly type: string }): fact is ModificationFact =>
  fact.type.startsWith('modification.');
