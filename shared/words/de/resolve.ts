import type { resolveWords as english } from '../en/resolve.ts';
import type { Translation } from '../translation.ts';

export const resolveWords: Translation<typeof english> = {
  'resolve.open': 'Aufsicht entscheidet',
  'resolve.tooEarly': 'Terminal und VINR werden noch gefragt',
  'resolve.title': 'Was geschah mit {amount} an {terminal}?',
  'resolve.sentence':
    'Niemand hat geantwortet. Sehen Sie auf Terminal und Beleg; Ihr Wort wird mit Ihrem Namen aufgezeichnet.',
  'resolve.choice': 'Was das Terminal zeigt',
  'resolve.charged': 'Es zeigt GENEHMIGT',
  'resolve.charged.hint': 'Beleg oder Anzeige mit Genehmigungsnummer',
  'resolve.notCharged': 'Nicht genehmigt',
  'resolve.notCharged.hint': 'Abgelehnt, abgebrochen oder nie verlangt',
  'resolve.amount': 'Betrag auf dem Beleg',
  'resolve.authCode': 'Genehmigungsnummer auf dem Beleg',
  'resolve.grounds': 'Was Sie gesehen haben',
  'resolve.groundsExample': 'Etwa: Beleg von 14:02, genehmigt',
  'resolve.wait': 'Weiter warten',
  'resolve.record.charged': 'Als bezahlt notieren',
  'resolve.record.notCharged': 'Als nicht belastet notieren',
};
