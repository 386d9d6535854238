import type { doneWords as english } from '../en/done.ts';
import type { Translation } from '../translation.ts';

export const doneWords: Translation<typeof english> = {
  'done.label': 'Bezahlt',
  'done.approved': '{amount} genehmigt',
  'done.approvedWithTip': '{amount} genehmigt + {tip} Trinkgeld',
  'done.paid': '{amount} bezahlt',
  'done.paidWithTip': '{amount} bezahlt + {tip} Trinkgeld',
  'done.pending': '{amount} genehmigt, noch nicht eingezogen',
  'done.pendingSentence': 'Die Antwort der Bank kommt später. Auf dem Bon steht es.',
  'done.byHand': '{amount} bezahlt, von Hand bestätigt',
  'done.byHandSentence': '{by} steht für die Karte ein. Die Kasse fragt weiter bei VINR nach.',
  'done.notPaid': '{amount} von der Bank nicht gezahlt',
  'done.notPaidSentence':
    'Die Genehmigung wurde nach dem Verkauf zurückgenommen. Die Kundschaft schuldet den Betrag noch.',
  'done.even': 'Umgetauscht, nichts zu zahlen',
  'done.exchanged': 'Umgetauscht, {amount} zurückgegeben',
  'done.change': 'Rückgeld',
  'done.next': 'Nächster Verkauf',
  'done.scan': 'Oder einfach scannen: der nächste Scan beginnt den nächsten Verkauf.',
  'receipt.label': 'Bon',
  'receipt.head': '{till} · Verkauf {number} · {moment}',
  'receipt.training': 'ÜBUNG: kein echter Verkauf',
  'receipt.line': '{quantity} × {name}',
  'receipt.subtotal': 'Zwischensumme',
  'receipt.total': 'Summe',
  'receipt.tip': 'Trinkgeld',
  'receipt.cash': 'Bar',
  'receipt.change': 'Rückgeld',
  'receipt.rounding': 'Rundung',
  'receipt.auth': 'Gen.-Nr. {code}',
  'receipt.pending': 'Genehmigung steht aus: die Bank hat noch nicht geantwortet',
};
