import type { SaleId } from '#shared/ids.ts';
import type { Path } from '#shared/terminal.ts';
import type { Fact, Intent } from '../journal/facts.ts';
import type { ModificationKey } from '../journal/modification-facts.ts';

/** What became of the drill's sale: the first one since its start that a card was asked to pay. Minor units. */
export interface Seen {
  readonly isCharged: boolean;
  readonly cardTook: number;
  /** Cash and other tenders. */
  readonly otherTook: number;
  readonly tendersThatTook: number;
  readonly wentBy: ReadonlySet<Path>;
  readonly wasUnknown: boolean;
  readonly isCancelWanted: boolean;
  readonly isResolvedByHand: boolean;
  /** The same amount was asked of a card in another sale while nobody knew about this one. */
  readonly isChargedTwice: boolean;
  /** What VINR refused, and was asked for again, counts once. */
  readonly askedBack: number;
  /** Back on the card, by VINR's word. */
  readonly returned: number;
  readonly isFinished: boolean;
  readonly isVoided: boolean;
  /** Voided or cleared: nothing more can come of it. */
  readonly isGivenUp: boolean;
}

type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;

export function seenIn(facts: readonly Fact[]): Seen {
  const intent = all(facts, 'payment.intended')[0];
  const own = facts.filter((fact) => 'saleId' in fact && fact.saleId === intent?.saleId);
  const has = (type: Fact['type']): boolean => own.some((fact) => fact.type === type);
  const taken = [...all(own, 'cash.taken'), ...all(own, 'other.taken')];
  const captures = [...all(own, 'payment.outcome'), ...all(own, 'payment.corrected')].flatMap(
    ({ outcome, tenderId }) =>
      outcome.kind === 'captured' ? [{ tenderId, amount: outcome.captured.amount }] : [],
  );
  const vain = new Set(all(own, 'modification.outcome').filter(cameToNothing).map(tryOf));
  const asked = all(own, 'modification.intended').filter((one) => !vain.has(tryOf(one)));
  const returned = all(own, 'modification.outcome').flatMap(({ outcome }) =>
    outcome.kind === 'refunded' ? [outcome.amount.amount] : [],
  );
  return {
    isCharged: intent !== undefined,
    cardTook: total(captures.map(({ amount }) => amount)),
    otherTook: total(taken.map(({ amount }) => amount.amount)),
    tendersThatTook: new Set([...taken, ...captures].map(({ tenderId }) => tenderId)).size,
    wentBy: new Set(all(own, 'payment.sending').map(({ path }) => path)),
    wasUnknown: has('payment.unknown'),
    isCancelWanted: has('payment.cancelWanted'),
    isResolvedByHand: has('payment.resolved'),
    isChargedTwice: intent !== undefined && isAskedElsewhere(facts, intent),
    askedBack: total(asked.map(({ amount }) => amount.amount)),
    returned: total(returned),
    isFinished: has('sale.finished'),
    isVoided: has('sale.voided'),
    isGivenUp: has('sale.cleared') || has('sale.voided'),
  };
}

function isAskedElsewhere(facts: readonly Fact[], { saleId, requested }: Intent): boolean {
  const from = facts.findIndex((fact) => isOf(fact, 'payment.unknown', saleId));
  const to = facts.findIndex((fact) => isOf(fact, 'payment.outcome', saleId));
  if (from === -1) return false;
  return all(facts.slice(from, to === -1 ? undefined : to), 'payment.intended').some(
    (other) => other.saleId !== saleId && other.requested.amount === requested.amount,
  );
}

const tryOf = ({ modificationId, attempt }: ModificationKey): string => `${modificationId}#${attempt}`;

const cameToNothing = ({ outcome }: FactOf<'modification.outcome'>): boolean =>
  outcome.kind !== 'refunded' && outcome.kind !== 'captured';

const isOf = (fact: Fact, type: Fact['type'], saleId: SaleId): boolean =>
  fact.type === type && 'saleId' in fact && fact.saleId === saleId;

const all = <T extends Fact['type']>(facts: readonly Fact[], type: T): readonly FactOf<T>[] =>
  facts.filter((fact): fact is FactOf<T> => fact.type === type);

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
