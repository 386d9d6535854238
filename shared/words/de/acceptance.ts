import type { acceptanceWords as english } from '../en/acceptance.ts';
import type { Translation } from '../translation.ts';

export const acceptanceWords: Translation<typeof english> = {
  'acceptance.title': 'Abnahmeblatt',
  'acceptance.titleOf': 'Abnahmeblatt: {shop}',
  'acceptance.shop': 'Laden',
  'acceptance.till': 'Kasse',
  'acceptance.notSetUp': 'nicht eingerichtet',
  'acceptance.software': 'Programm',
  'acceptance.checked': 'Geprüft',
  'acceptance.checkedIn': '{time}, Dauer {took}',
  'acceptance.terminal': 'Terminal {name} ({id}) unter {host}, Anschluss {port}',
  'acceptance.place': '{id} unter {host}, Anschluss {port}',
  'acceptance.ready':
    'Bereit: Nichts hält diese Kasse auf ({warnings, plural, =0 {keine Warnung} one {# Warnung} other {# Warnungen}}, {notChecked, number} nicht geprüft).',
  'acceptance.culprit': 'Die Ursache: {finding}',
  'acceptance.culpritOf': 'Die Ursache: {terminal}: {finding}',
  'acceptance.others':
    '({count, plural, one {# weiterer Fehlschlag} other {# weitere Fehlschläge}} in der Liste)',
  'acceptance.certificate': 'Zertifikat der Kasse dafür: bis {until}.',
  'acceptance.noCertificate': 'Die Kasse hat dafür kein Zertifikat.',
  'acceptance.figures': 'Erste Antwort {firstAnswer}; vom Kassieren bis zum Absenden {activation}.',
  'acceptance.noFigures': 'Es wurde nichts gemessen.',
  'acceptance.measured':
    '{median} (95 von 100 in {most}, {samples, plural, one {# gemessen} other {# gemessen}})',
  'acceptance.notMeasured': 'noch nicht gemessen',
  'acceptance.payment': 'Probezahlung',
  'acceptance.payment.none': 'Es ist keine vermerkt.',
  'acceptance.payment.skipped': 'Ausgelassen von {by}, {time}.',
  'acceptance.payment.lan': 'Auf {terminal} über das Netz des Ladens genehmigt, von {by}, {time}.',
  'acceptance.payment.cloud': 'Auf {terminal} über die Cloud von VINR genehmigt, von {by}, {time}.',
  'acceptance.payment.declined': 'Auf {terminal} abgelehnt, von {by}, {time}.',
  'acceptance.payment.cancelled': 'Auf {terminal} abgebrochen, von {by}, {time}.',
  'acceptance.payment.noAnswer': 'Keine Antwort von {terminal}, von {by}, {time}.',
  'acceptance.installer': 'Eingerichtet von',
  'acceptance.date': 'Datum',
  'acceptance.signature': 'Unterschrift',
};
