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
      return ok('journal.none');
    case 'sound':
      return ok('journal.sound');
    case 'damaged':
      return failed('journal.damaged', 'keepJournal');
    case 'unread':
      return warning('journal.unread', 'doAsItSays', { why: reading.why });
  }
}
