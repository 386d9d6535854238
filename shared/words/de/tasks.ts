import type { taskWords as english } from '../en/tasks.ts';
import type { Translation } from '../translation.ts';

export const taskWords: Translation<typeof english> = {
  'tasks.title': 'Geld, das in Ordnung zu bringen ist',
  'tasks.sentence':
    'Die Kasse hat das gefunden und bewegt nichts von selbst. Ist es erledigt, sagen Sie wie.',
  'tasks.look': 'Ansehen',
  'tasks.several': '{count, plural, one {# Betrag ist} other {# Beträge sind}} in Ordnung zu bringen.',
  'tasks.differ':
    '{count, plural, one {# Zahlung unterscheidet sich} other {# Zahlungen unterscheiden sich}} zwischen dieser Kasse und VINR.',
  'tasks.differences': 'Kasse und VINR sind sich nicht einig über',
  'tasks.done': 'Erledigt',
  'tasks.knownFor': 'Bekannt seit',
  'tasks.note': 'Wie es erledigt wurde',
  'tasks.noteExample': 'Etwa: im VINR-Dashboard erstattet',
  'tasks.record': 'Als erledigt notieren',
  'tasks.close': 'Schließen',
  'tasks.refundDue': 'Verkauf {number}: an {terminal} wurden {amount} zu viel abgebucht. Bitte erstatten.',
  'tasks.receivable':
    'Verkauf {number}: die Bank hat {amount} von {terminal} nicht gezahlt. Die Kundschaft schuldet sie.',
  'tasks.difference.notListed': 'Verkauf {number}: {amount} sind hier gebucht, VINR führt sie nicht auf.',
  'tasks.difference.otherAmount': 'Verkauf {number}: hier {booked} gebucht, bei VINR {listed}.',
  'tasks.difference.notInJournal':
    'VINR hat {amount} für diese Kasse eingenommen, und kein Verkauf hier weiß davon.',
};
