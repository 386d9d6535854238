import type { PaperBlock } from '../../document.ts';
import { isZero } from '../../money.ts';
import type { ReceiptTender } from '../../sale.ts';
import { cardWords } from '../../words/labels.ts';
import type { Speech } from '../../words/speech.ts';

type CashTender = ReceiptTender & { kind: 'cash' };
type CardTender = ReceiptTender & { kind: 'card' };

/** How a sale was paid: what VINR returned and no more, for the card slip is the terminal's. */
export function tenderBlocks(tender: ReceiptTender, speech: Speech): readonly PaperBlock[] {
  if (tender.kind === 'cash') return cashBlocks(tender, speech);
  if (tender.kind === 'card') return cardBlocks(tender, speech);
  const { label, amount, reference } = tender;
  return [
    { kind: 'row', left: label, right: speech.amount(amount) },
    ...(reference === null ? [] : [detail(reference)]),
  ];
}

const detail = (left: string): PaperBlock => ({ kind: 'row', left, right: '', indented: true });

function cashBlocks(
  { received, rounding, change }: CashTender,
  { say, amount }: Speech,
): readonly PaperBlock[] {
  const row = (left: string, right: string): PaperBlock => ({ kind: 'row', left, right });
  return [
    row(say('receipt.cash'), amount(received)),
    ...(isZero(rounding) ? [] : [row(say('receipt.rounding'), amount(rounding))]),
    row(say('receipt.change'), amount(change)),
  ];
}

function cardBlocks(tender: CardTender, speech: Speech): readonly PaperBlock[] {
  const { entry, authCode, terminal, provisional } = tender;
  const { say } = speech;
  const small = [entry, authCode === null ? null : say('receipt.auth', { code: authCode }), terminal];
  return [
    { kind: 'row', left: cardWords(tender, speech), right: speech.amount(tender.amount) },
    detail(small.filter((part) => part !== null && part !== '').join(' · ')),
    ...(provisional ? [{ kind: 'text', text: say('receipt.pending'), strong: true } as const] : []),
  ];
}
