import type { Finding } from '../finding.ts';
import { failed, ok, warning } from '../finding.ts';

export type JournalReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'damaged' }
  /** It could not be copied or opened; `why` names the remedy. */
  | { readonly kind: 'unread'; readonly why: string };

export function judgeJournal(reading: JournalReading): Finding {
  switch (reading.kind) {
    case 'none':
      return ok('journal.none', 'No journal yet: the till makes it when it is first started.');
    case 'sound':
      return ok('journal.sound', 'The journal is sound enough to sell on.');
    case 'damaged':
      return failed(
        'journal.damaged',
        'The journal is damaged: the till takes no card payments on it.',
        'Keep the files, run npm run audit -- --profile DIR, and call support with its report.',
      );
    case 'unread':
      return warning(
        'journal.unread',
        `The journal could not be read: ${reading.why}`,
        'Do what it says, then check again.',
      );
  }
}
