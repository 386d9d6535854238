import type { BankLedger } from '../ledger.ts';
import type { Blame, Expectations } from '../invariants.ts';
import type { AttemptSeen } from '../attempt-seen.ts';
import type { Story } from '../story.ts';
import { isDoubtful } from '../changes.ts';
import { askedOf, isOpen, isWatched } from '../attempt-seen.ts';

type Row = BankLedger['rows'][number];

/** I1, I3, I4, I5, I7, I9, I13: the journal against the bank, which knows what was really taken. */
export function checkAgainstLedger(
  { rows, refunds }: BankLedger,
  story: Story,
  tills: ReadonlySet<string>,
  expectations: Expectations,
): void {
  const takenBy = new Map<string, number>();
  for (const row of rows) {
    if (row.reference === null || !isOurs(row.reference, tills)) continue;
    const seen = story.byReference(row.reference);
    checkRow(row, seen, expectations);
    takenBy.set(row.reference, (takenBy.get(row.reference) ?? 0) + row.captured);
  }
  for (const seen of story.attempts)
    checkAttempt(seen, takenBy.get(seen.intent.reference) ?? 0, story, takenBy, expectations);
  for (const row of rows) {
    const back = refunds.filter((one) => one.paymentId === row.paymentId);
    if (back.length === 0) continue;
    const sum = back.reduce((total, one) => total + one.amount, 0);
    const what = `${sum} of ${row.captured} given back of payment ${row.paymentId}`;
    expectations.expect('I13', sum <= row.captured, () => ({ what, entries: [] }));
  }
  checkRefunds(refunds, story, expectations);
}

/** What is booked as given back went, and what is booked as not given back did not. */
function checkRefunds(refunds: BankLedger['refunds'], story: Story, expectations: Expectations): void {
  for (const { intent, standing, isByPerson, refundId, entries } of story.changes.all) {
    if (intent.kind !== 'refund' || refundId === null || isByPerson) continue;
    const went = refunds.find((one) => one.refundId === refundId)?.amount ?? 0;
    const blame = (what: string) => () => ({ what: `${intent.reference}: ${what}`, entries });
    if (standing === 'moved')
      expectations.expect(
        'I4',
        went === intent.amount.amount,
        blame(`booked as given back, and ${went} went`),
      );
    if (standing === 'dead')
      expectations.expect('I7', went === 0, blame(`"not given back", and ${went} went`));
  }
}

/** A capture that nobody has confirmed may have taken the money. */
const mayBeCaptured = ({ paymentId }: AttemptSeen, story: Story): boolean =>
  paymentId !== null &&
  story.changes
    .ofPayment(paymentId)
    .some((one) => one.intent.kind === 'capture' && (isDoubtful(one) || one.isByPerson));

/** Minor units: what was ordered with what a tip put on top, on the terminal or with a later capture. */
function mostOf({ intent, tipTold, paymentId }: AttemptSeen, story: Story): number {
  const changes = paymentId === null ? [] : story.changes.ofPayment(paymentId);
  const captures = changes.filter((one) => one.intent.kind === 'capture');
  return Math.max(askedOf(intent) + tipTold, ...captures.map((one) => one.intent.amount.amount));
}

function checkRow(row: Row, seen: AttemptSeen | null, expectations: Expectations): void {
  const name = row.reference ?? row.paymentId;
  const blame = (what: string) => (): Blame => ({ what: `${name} ${what}`, entries: seen?.entries ?? [] });
  const wasSent = seen !== null && seen.sending !== null;
  expectations.expect('I3', wasSent, blame('reached VINR and no SENDING is written'));
  if (seen === null) return;
  const { intent } = seen;
  const isSame =
    row.terminalId === intent.terminalId &&
    row.amount === askedOf(intent) &&
    row.currency === intent.requested.currency &&
    (row.idempotencyKey === null || row.idempotencyKey === intent.key);
  expectations.expect('I9', isSame, blame('reached VINR as something else than was written'));
}

function checkAttempt(
  seen: AttemptSeen,
  taken: number,
  story: Story,
  takenBy: ReadonlyMap<string, number>,
  expectations: Expectations,
): void {
  const { reference, tenderId } = seen.intent;
  const most = mostOf(seen, story);
  const blame = (what: string) => (): Blame => ({ what: `${reference}: ${what}`, entries: seen.entries });
  expectations.expect('I1', taken <= most + seen.duplicated, blame(`${taken} taken, ${most} asked`));
  const charged = story.ofTender(tenderId).filter((one) => (takenBy.get(one.intent.reference) ?? 0) > 0);
  const isByPerson = story.ofTender(tenderId).some((one) => one.wasResolved);
  expectations.expect(
    'I1',
    charged.length <= 1 || isByPerson,
    blame(`its tender was charged ${charged.length} times`),
  );
  if (isOpen(seen) || isWatched(seen) || mayBeCaptured(seen, story)) return;
  if (seen.standing === 'notCharged')
    expectations.expect('I7', taken === 0, blame(`"not charged", and ${taken} taken`));
  expectations.expect(
    'I5',
    taken === 0 || seen.captured + seen.duplicated === taken,
    blame(`${taken} taken, ${seen.captured} booked`),
  );
  expectations.expect('I4', seen.captured <= taken, blame(`${seen.captured} booked, ${taken} taken`));
}

const isOurs = (reference: string, tills: ReadonlySet<string>): boolean =>
  [...tills].some((till) => reference.startsWith(`P1-${till}-`));
