import type { ReceiptTender } from '#shared/sale.ts';
import { cardWords } from '#shared/words/labels.ts';
import type { Speech } from '#shared/words/speech.ts';

/** `Visa •• 4242, Cash` */
export function waysPaid(tenders: readonly ReceiptTender[], speech: Speech): string {
  const names = tenders.map((tender) => {
    if (tender.kind === 'card') return cardWords(tender, speech);
    return tender.kind === 'cash' ? speech.say('receipt.cash') : tender.label;
  });
  return names.join(', ');
}
