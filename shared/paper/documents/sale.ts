import type { PaperBlock, PaperDocument } from '../../document.ts';
import { paper } from '../../document.ts';
import { add, isZero, money } from '../../money.ts';
import type { LineView, ReceiptView } from '../../sale.ts';
import { changesOf, grossOf, measureOf } from '../../words/line-text.ts';
import type { Speech } from '../../words/speech.ts';
import { taxRowsOf, taxTable } from './taxes.ts';
import { exchangeBlocks, returnedBlocks } from './exchange.ts';
import { tenderBlocks } from './tenders.ts';
import type { Stationery } from './letterhead.ts';
import { codeBlocks, copyMark, footerBlocks, letterhead } from './letterhead.ts';

/** What one print of a paid sale is. */
export interface SalePaper {
  /** `merchant`: money only. `gift`: goods without prices. */
  readonly kind: 'customer' | 'merchant' | 'gift';
  /** 1 is the original. */
  readonly copy: number;
}

/** The paper of a paid sale. Nothing on it that VINR did not return or that card schemes forbid. Pure. */
export function saleDocument(
  receipt: ReceiptView,
  form: SalePaper,
  stationery: Stationery,
  speech: Speech,
): PaperDocument {
  const title = speech.say('paper.sale', { number: receipt.number });
  return paper(speech, title, [
    ...letterhead(stationery, speech),
    ...copyMark(form.copy, speech),
    ...headBlocks(receipt, form, speech),
    { kind: 'rule' },
    ...bodyBlocks(receipt, form, speech),
    ...customerBlocks(receipt, speech),
    ...codeBlocks(stationery, receipt, speech),
    ...(form.kind === 'merchant' ? [] : footerBlocks(stationery)),
  ]);
}

function headBlocks(
  receipt: ReceiptView,
  { kind }: SalePaper,
  { say, moment }: Speech,
): readonly PaperBlock[] {
  const { till, number, paidAt } = receipt;
  const head = say('receipt.head', { till, number, moment: moment(paidAt) });
  const named: readonly PaperBlock[] =
    kind === 'customer' ? [] : [{ kind: 'text', text: say(`paper.${kind}`), align: 'center', strong: true }];
  return [...named, { kind: 'text', text: head, align: 'center' }];
}

function bodyBlocks(receipt: ReceiptView, { kind }: SalePaper, speech: Speech): readonly PaperBlock[] {
  const { lines, exchange } = receipt;
  if (kind === 'gift') return lines.map((line) => ({ kind: 'row', left: named(line, speech), right: '' }));
  const goods = kind === 'customer' ? lines.flatMap((line) => lineBlocks(line, speech)) : [];
  return [
    ...goods,
    ...(goods.length === 0 ? [] : [{ kind: 'rule' } as const]),
    ...(kind === 'customer' ? returnedBlocks(receipt, speech) : []),
    ...totalBlocks(receipt, speech),
    { kind: 'rule' },
    ...(exchange === null ? [] : exchangeBlocks(exchange, speech)),
    ...receipt.tenders.flatMap((tender) => tenderBlocks(tender, speech)),
    ...taxTable(receipt.totals, speech),
  ];
}

const named = ({ quantity, name }: LineView, { say }: Speech): string =>
  say('receipt.line', { quantity, name });

/** The full price beside the name, then what was taken off it: a customer can add the figures up. */
function lineBlocks(line: LineView, speech: Speech): readonly PaperBlock[] {
  const measure = measureOf(line, speech);
  const below = measure === null ? [] : [{ words: measure, amount: null }];
  return [
    { kind: 'row', left: named(line, speech), right: speech.amount(grossOf(line)) },
    ...[...below, ...changesOf(line, speech)].map(({ words, amount }): PaperBlock => ({
      kind: 'row',
      left: words,
      right: amount ?? '',
      indented: true,
    })),
  ];
}

function totalBlocks({ totals, tip }: ReceiptView, speech: Speech): readonly PaperBlock[] {
  const { say, amount, price } = speech;
  const discount = money(-totals.discount.amount, totals.discount.currency);
  const hasMore = !isZero(totals.discount) || (totals.prices === 'beforeTax' && totals.taxes.length > 0);
  const row = (left: string, right: string): PaperBlock => ({ kind: 'row', left, right });
  return [
    ...(hasMore ? [row(say('receipt.subtotal'), amount(totals.subtotal))] : []),
    ...(isZero(totals.discount) ? [] : [row(say('basket.discount'), amount(discount))]),
    ...taxRowsOf(totals, speech),
    { kind: 'row', left: say('receipt.total'), right: price(totals.total), strong: true, large: true },
    ...(isZero(tip)
      ? []
      : [row(say('receipt.tip'), amount(tip)), row(say('paper.withTip'), amount(add(totals.total, tip)))]),
  ];
}

function customerBlocks({ note, customer }: ReceiptView, { say }: Speech): readonly PaperBlock[] {
  const name =
    customer === null ? null : [customer.name, customer.contact].filter((part) => part !== '').join(', ');
  const texts = [
    ...(note === null ? [] : [say('paper.note', { note })]),
    ...(name === null ? [] : [say('paper.customer', { customer: name })]),
  ];
  return texts.length === 0
    ? []
    : [{ kind: 'rule' }, ...texts.map((text) => ({ kind: 'text', text }) as const)];
}
