import type { saidWords as english } from '../en/said.ts';
import type { Translation } from '../translation.ts';

export const saidWords: Translation<typeof english> = {
  'said.contacting.headline': 'Verbinden mit {terminal}',
  'said.contacting.sentence': 'Der schnellste Weg zum Terminal wird gesucht.',
  'said.onTerminal.headline': 'Am Terminal: {terminal}',
  'said.onTerminal.sentence': 'Das Terminal hat den Betrag. Bitten Sie, dort hinzusehen.',
  'said.presentCard.headline': 'Auflegen, stecken oder durchziehen',
  'said.presentCard.sentence': 'Bitten Sie um die Karte an {terminal}.',
  'said.processing.headline': 'Die Bank wird gefragt',
  'said.processing.sentence':
    'Die Karte ist gelesen und kann jeden Moment belastet werden; stoppen geht jetzt nicht mehr.',
  'said.cancelling.headline': '{terminal} soll stoppen',
  'said.cancelling.sentence': 'Noch nicht abgebrochen. War die Karte schneller, gilt die Zahlung.',
  'said.captured.headline': '{amount} genehmigt',
  'said.captured.sentence': 'Dieser Teil ist bezahlt.',
  'said.partiallyCaptured.headline': 'Noch {shortfall} zu zahlen',
  'said.partiallyCaptured.sentence':
    'Die Karte gab {captured} von {requested}. Fragen Sie, wie der Rest bezahlt wird.',
  'said.authorized.headline': '{amount} auf der Karte reserviert',
  'said.authorized.sentence':
    'Genehmigt, noch nicht eingezogen. Die Karte muss nicht noch einmal gezeigt werden.',
  'said.provisional.headline': 'Im Terminal gespeichert',
  'said.provisional.sentence':
    '{amount} ohne die Bank genehmigt. Sie antwortet, wenn die Verbindung wieder da ist.',
  'said.resolved.charged.headline': '{amount} von Hand bestätigt',
  'said.resolved.charged.sentence':
    'Laut {by} hat das Terminal genehmigt. Die Kasse fragt weiter bei VINR nach.',
  'said.resolved.notCharged.headline': 'Als nicht belastet notiert',
  'said.resolved.notCharged.sentence':
    'Laut {by} wurde die Karte nicht belastet. Sagt VINR später etwas anderes, meldet es die Kasse.',
  'said.declinedAfterwards.headline': 'Die Bank hat {amount} nicht gezahlt',
  'said.declinedAfterwards.sentence':
    'Es galt als bezahlt, die Antwort kam später. Die Kundschaft schuldet den Betrag noch.',
  'said.unknown.headline': 'Nachfrage bei {terminal}',
  'said.unknown.sentence':
    'Nicht noch einmal kassieren. {amount} sind vielleicht schon abgebucht; die Kasse klärt es.',
  'said.noAnswer.headline': 'Noch unklar: nicht neu kassieren',
  'said.noAnswer.sentence':
    '{amount} gingen an {terminal}, ein klares Wort kam nicht zurück. Die Karte ist vielleicht belastet.',
  'said.mismatch.headline': 'Eine Antwort passt nicht dazu',
  'said.mismatch.sentence':
    'Nicht noch einmal kassieren. {terminal} hat etwas genehmigt, das dieser Verkauf nicht verlangt hat. Holen Sie die Leitung.',
  'said.heard.nothing': 'bisher keine Antwort',
  'said.heard.notFound': 'führt die Zahlung nicht auf, was noch nichts beweist',
  'said.heard.presentCard': 'wartete auf eine Karte',
  'said.heard.processing': 'fragte die Bank',
  'said.heard.failedUnclear': 'meldete einen Ausfall, ohne zu sagen, ob Geld geflossen ist',
  'said.heard.unreadable': 'eine Antwort, die die Kasse nicht lesen konnte',
  'said.asking.lan': 'das Terminal',
  'said.asking.cloud': 'VINR',
  'said.asking.nobody': 'wartet auf eine Verbindung',
  'said.lookFor':
    '„Genehmigt“ oder ein Beleg an {terminal}, oder die Abbuchung in der Bank-App der Kundschaft. Die Kasse fragt weiter.',
  'said.card': 'Karte',
  'said.path.choosing': 'Der Weg zum Terminal wird gewählt',
  'said.path.lan': 'LAN',
  'said.path.cloud': 'Internet',
  'said.path.took': 'gesendet in {took}',
  'said.path.fallback': 'LAN: {reason}',
  'taken.cash': 'Bar',
  'taken.provisional': '{card}, wartet auf die Bank',
  'taken.held': '{card}, reserviert',
  'taken.byHand': 'Karte, von Hand bestätigt',
  'taken.notPaid': 'Karte, von der Bank nicht bezahlt',
  'tax.withRate': '{label} {rate}',
};
