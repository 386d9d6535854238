import { zero } from '#shared/money.ts';
import type { RefundSlip } from '#shared/paper/documents/slips.ts';
import { cardWords } from '#shared/words/labels.ts';
import type { Speech } from '#shared/words/speech.ts';
import type { Goods } from '../journal/modification-facts.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import { latestOfEach } from '../payments/modifications/modification-machine.ts';
import { lastWord } from '../payments/payment-machine.ts';
import type { PlainRefund } from '../sales/returns/returned.ts';
import type { CardTender, Sale } from '../sales/sale.ts';
import { cardTenders, latestAttempt } from '../sales/sale.ts';

interface Asked {
  /** Id of a refund to a card, or of one by hand. */
  readonly about: string | null;
  readonly copy: number;
}

/** What a refund of this sale puts onto paper; null while no money of it has moved, and where there is none such. */
export function refundSlipOf(sale: Sale, asked: Asked, speech: Speech): RefundSlip | null {
  const plain = sale.plainRefunds.find(({ id }) => id === asked.about);
  return plain === undefined ? cardSlip(sale, asked, speech) : plainSlip(sale, plain, asked, speech);
}

function plainSlip(sale: Sale, { fact, at }: PlainRefund, { copy }: Asked, { say }: Speech): RefundSlip {
  const { number, paidAt } = sale;
  const goods = goodsIn(sale, fact);
  const common = { number, at, copy, amount: fact.amount, goods, paidAt, pending: false };
  const rounding = zero(sale.currency);
  switch (fact.type) {
    case 'cash.refunded':
      return { ...common, rounding: fact.rounding ?? rounding, way: say('receipt.cash') };
    case 'credit.refunded':
      return { ...common, rounding, way: say('returns.asSale', { number: fact.ofNumber }) };
    case 'other.refunded':
      return { ...common, rounding, way: fact.method.label };
  }
}

function cardSlip(sale: Sale, { about, copy }: Asked, speech: Speech): RefundSlip | null {
  for (const tender of cardTenders(sale)) {
    const refund = latestOfEach(tender.modifications).find(({ intent }) => intent.modificationId === about);
    if (refund?.intent.kind !== 'refund') continue;
    const standing = standingOf(refund);
    if (standing === null) continue;
    const { number, paidAt, currency } = sale;
    const { amount } = refund.intent;
    const common = { number, at: refund.startedAt, copy, amount, rounding: zero(currency), paidAt };
    return {
      ...common,
      goods: goodsIn(sale, refund.intent),
      way: cardOf(tender, speech),
      pending: standing === 'pending',
    };
  }
  return null;
}

/** Null while nobody knows whether it moves money: there is nothing to hand a customer yet. */
function standingOf({ standing }: Modification): 'pending' | 'done' | null {
  if (standing.kind === 'accepted') return 'pending';
  if (standing.kind === 'resolved') return standing.says === 'moved' ? 'pending' : null;
  return standing.kind === 'settled' && standing.outcome.kind === 'refunded' ? 'done' : null;
}

function goodsIn({ lines }: Sale, goods: Partial<Goods>): RefundSlip['goods'] {
  const names = new Map(lines.map(({ id, name }) => [id, name]));
  return (goods.lines ?? []).map(({ lineId, quantity }) => ({ quantity, name: names.get(lineId) ?? '' }));
}

function cardOf(tender: CardTender, speech: Speech): string {
  const word = lastWord(latestAttempt(tender));
  const card = word !== null && 'card' in word ? word.card : { brand: null, last4: null };
  return cardWords(card, speech);
}
