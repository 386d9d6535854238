import type { PaperBlock, PaperDocument } from '../../document.ts';
import { paper } from '../../document.ts';
import { add, isZero, type Money } from '../../money.ts';
import type { DeclineReason } from '../../payment.ts';
import type { LineView, Totals } from '../../sale.ts';
import type { Speech } from '../../words/speech.ts';
import type { Stationery } from './letterhead.ts';
import { codeBlocks, copyMark, footerBlocks, letterhead } from './letterhead.ts';

/** Times are wall times, ms. `copy`: 1 is the original. */
interface Slip {
  readonly number: string;
  readonly at: number;
  readonly copy: number;
}

export interface DeclinedSlip extends Slip {
  readonly asked: Money;
  readonly terminal: string;
  readonly reason: DeclineReason;
}

/** For a customer who wants it on paper that the card did not pay. Never the bank's reason: a till may be mistaken about it. */
export function declinedDocument(slip: DeclinedSlip, stationery: Stationery, speech: Speech): PaperDocument {
  const { say, price } = speech;
  return slipOf(say(`declined.${slip.reason}.headline`), slip, stationery, speech, [
    { kind: 'row', left: say('paper.declinedAmount'), right: price(slip.asked) },
    { kind: 'row', left: slip.terminal, right: '' },
    { kind: 'text', text: say('paper.notCharged'), strong: true },
  ]);
}

export interface RefundSlip extends Slip {
  readonly amount: Money;
  /** What counting in coins put on top of `amount`, below zero when it took off. */
  readonly rounding: Money;
  /** Where the money goes: `Visa •• 4242`, `Cash`. */
  readonly way: string;
  /** What came back; empty where only money goes back. Without its worth: this refund may be a part of that. */
  readonly goods: readonly { readonly quantity: number; readonly name: string }[];
  /** When the sale was paid; null when it never was. */
  readonly paidAt: number | null;
  /** VINR has taken it up and not finished it. */
  readonly pending: boolean;
}

/** Money that goes back, to whatever tender. */
export function refundDocument(slip: RefundSlip, stationery: Stationery, speech: Speech): PaperDocument {
  const { number, paidAt } = slip;
  const sale = paidAt === null ? null : { number, paidAt };
  return slipOf(speech.say('paper.refund'), slip, stationery, speech, refundBlocks(slip, speech), [
    ...(sale === null ? [] : codeBlocks(stationery, sale, speech)),
    ...footerBlocks(stationery),
  ]);
}

function refundBlocks(slip: RefundSlip, speech: Speech): readonly PaperBlock[] {
  const { say, amount, price } = speech;
  const { goods, rounding, way, number, paidAt, pending } = slip;
  const row = (left: string, right = ''): PaperBlock => ({ kind: 'row', left, right });
  const text = (words: string, strong = false): PaperBlock => ({ kind: 'text', text: words, strong });
  const handed = isZero(rounding) ? '' : amount(add(slip.amount, rounding));
  return [
    ...goods.map((line) => row(say('receipt.line', line))),
    { kind: 'row', left: say('paper.refund'), right: price(slip.amount), strong: true, large: true },
    ...(isZero(rounding) ? [] : [row(say('receipt.rounding'), amount(rounding))]),
    row(say('paper.refundTo', { way }), handed),
    ...(paidAt === null ? [] : [text(saleOf(number, paidAt, speech))]),
    ...(pending ? [text(say('paper.refundPending'), true)] : []),
  ];
}

const saleOf = (number: string, paidAt: number, { say, moment }: Speech): string =>
  say('paper.saleOf', { number, moment: moment(paidAt) });

export interface VoidSlip extends Slip {
  readonly lines: readonly LineView[];
  readonly totals: Totals;
}

/** A basket that was given up. */
export function voidDocument(slip: VoidSlip, stationery: Stationery, speech: Speech): PaperDocument {
  const { say, amount, price } = speech;
  return slipOf(say('paper.sale', { number: slip.number }), slip, stationery, speech, [
    { kind: 'mark', text: say('paper.void') },
    ...slip.lines.map(({ quantity, name, total }): PaperBlock => ({
      kind: 'row',
      left: say('receipt.line', { quantity, name }),
      right: amount(total),
    })),
    { kind: 'row', left: say('receipt.total'), right: price(slip.totals.total), strong: true },
    { kind: 'text', text: say('paper.voided'), strong: true },
  ]);
}

function slipOf(
  title: string,
  { number, at, copy }: Slip,
  stationery: Stationery,
  speech: Speech,
  body: readonly PaperBlock[],
  end: readonly PaperBlock[] = [],
): PaperDocument {
  const head = { till: stationery.till.name, number, moment: speech.moment(at) };
  return paper(speech, title, [
    ...letterhead(stationery, speech),
    ...copyMark(copy, speech),
    { kind: 'text', text: title, align: 'center', strong: true },
    { kind: 'text', text: speech.say('receipt.head', head), align: 'center' },
    { kind: 'rule' },
    ...body,
    ...end,
  ]);
}
