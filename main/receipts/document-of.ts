import type { PaperDocument } from '#shared/document.ts';
import { declinedDocument, refundDocument, voidDocument } from '#shared/paper/documents/slips.ts';
import type { Stationery } from '#shared/paper/documents/letterhead.ts';
import { saleDocument } from '#shared/paper/documents/sale.ts';
import type { PaperKind } from '#shared/paper/paper-wish.ts';
import { cardWords } from '#shared/words/labels.ts';
import type { Speech } from '#shared/words/speech.ts';
import type { Modification } from '../payments/modifications/modification-machine.ts';
import { latestOfEach } from '../payments/modifications/modification-machine.ts';
import { lastWord } from '../payments/payment-machine.ts';
import type { CardTender, Sale } from '../sales/sale.ts';
import { cardTenders, latestAttempt } from '../sales/sale.ts';
import { lineViews, totalsOf } from '../sales/totals.ts';
import { receiptOf } from './receipt.ts';

export interface PaperForm {
  readonly kind: PaperKind;
  readonly about: string | null;
  readonly copy: number;
  /** Wall time, ms. */
  readonly now: number;
}

/** A paper of a sale from its journaled facts; null where it has none such. Pure. */
export function documentOf(
  sale: Sale,
  form: PaperForm,
  stationery: Stationery,
  speech: Speech,
): PaperDocument | null {
  switch (form.kind) {
    case 'customer':
    case 'merchant':
    case 'gift': {
      const receipt = receiptOf(sale, letterheadOf(stationery));
      return receipt === null
        ? null
        : saleDocument(receipt, { kind: form.kind, copy: form.copy }, stationery, speech);
    }
    case 'declined':
      return declinedSlip(sale, form, stationery, speech);
    case 'refund':
      return refundSlip(sale, form, stationery, speech);
    case 'void':
      return voidSlip(sale, form, stationery, speech);
  }
}

const letterheadOf = ({ shop, till, training }: Stationery) => ({ shop, till: till.name, training });

function declinedSlip(sale: Sale, { about, copy }: PaperForm, stationery: Stationery, speech: Speech) {
  const tender = cardTenders(sale).find(({ id }) => id === about);
  const declined = tender?.attempts.findLast((one) => lastWord(one)?.kind === 'declined');
  const word = declined === undefined ? null : lastWord(declined);
  if (declined === undefined || word?.kind !== 'declined') return null;
  const { requested: asked, terminalName: terminal } = declined.intent;
  const { number } = sale;
  const slip = { number, at: declined.startedAt, copy, asked, terminal, reason: word.reason };
  return declinedDocument(slip, stationery, speech);
}

function refundSlip(sale: Sale, { about, copy }: PaperForm, stationery: Stationery, speech: Speech) {
  for (const tender of cardTenders(sale)) {
    const refund = latestOfEach(tender.modifications).find(({ intent }) => intent.modificationId === about);
    const standing = refund === undefined ? null : refundStanding(refund);
    if (refund === undefined || standing === null) continue;
    const { number, paidAt } = sale;
    const way = cardOf(tender, speech);
    const { startedAt: at, intent } = refund;
    const slip = { number, at, copy, amount: intent.amount, way, paidAt, pending: standing === 'pending' };
    return refundDocument(slip, stationery, speech);
  }
  return null;
}

/** Null while nobody knows whether it moves money: there is nothing to hand a customer yet. */
function refundStanding({ intent, standing }: Modification): 'pending' | 'done' | null {
  if (intent.kind !== 'refund') return null;
  if (standing.kind === 'accepted') return 'pending';
  return standing.kind === 'settled' && standing.outcome.kind === 'refunded' ? 'done' : null;
}

function cardOf(tender: CardTender, speech: Speech): string {
  const word = lastWord(latestAttempt(tender));
  const card = word !== null && 'card' in word ? word.card : { brand: null, last4: null };
  return cardWords(card, speech);
}

function voidSlip(sale: Sale, { copy, now }: PaperForm, stationery: Stationery, speech: Speech) {
  if (sale.paidAt !== null || sale.place !== 'left' || sale.lines.length === 0) return null;
  const slip = { number: sale.number, at: now, copy, lines: lineViews(sale), totals: totalsOf(sale) };
  return voidDocument(slip, stationery, speech);
}
