import type { PaperDocument } from '#shared/document.ts';
import { declinedDocument, refundDocument, voidDocument } from '#shared/paper/documents/slips.ts';
import type { Stationery } from '#shared/paper/documents/letterhead.ts';
import { saleDocument } from '#shared/paper/documents/sale.ts';
import type { PaperKind } from '#shared/paper/paper-wish.ts';
import type { Speech } from '#shared/words/speech.ts';
import { lastWord } from '../payments/payment-machine.ts';
import type { Sale } from '../sales/sale.ts';
import { cardTenders } from '../sales/sale.ts';
import { lineViews, totalsOf } from '../sales/totals.ts';
import { receiptOf } from './receipt.ts';
import { refundSlipOf } from './refund-slip.ts';

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
    case 'refund': {
      const slip = refundSlipOf(sale, form, speech);
      return slip === null ? null : refundDocument(slip, stationery, speech);
    }
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

function voidSlip(sale: Sale, { copy, now }: PaperForm, stationery: Stationery, speech: Speech) {
  if (sale.paidAt !== null || sale.place !== 'left' || sale.lines.length === 0) return null;
  const slip = { number: sale.number, at: now, copy, lines: lineViews(sale), totals: totalsOf(sale) };
  return voidDocument(slip, stationery, speech);
}
