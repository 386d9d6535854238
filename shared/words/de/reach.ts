import type { reachWords as english } from '../en/reach.ts';
import type { Translation } from '../translation.ts';

export const reachWords: Translation<typeof english> = {
  'reach.looking': 'Wird gesucht …',
  'reach.lan': 'LAN · {roundTrip}',
  'reach.lanActivation': 'LAN · {roundTrip} · gesendet in {activation}',
  'reach.cloud': 'Internet · {reason}',
  'reach.unreachable': 'Keine Verbindung · {reason}',
  'reach.quarantined': 'Frühere Zahlung wird geprüft',
  'reach.reason.refused': 'nimmt keine Verbindung an',
  'reach.reason.timedOut': 'antwortet nicht',
  'reach.reason.notFound': 'nicht im Netz gefunden',
  'reach.reason.noNetwork': 'Kasse hat kein Netz',
  'reach.reason.wrongTerminal': 'ein anderes Terminal hat geantwortet',
  'reach.reason.untrusted': 'Identität nicht bewiesen',
  'reach.reason.terminalCertificateExpired': 'seine Sicherheitsdatei ist abgelaufen',
  'reach.reason.terminalCertificateRevoked': 'seine Sicherheitsdatei wurde zurückgezogen',
  'reach.reason.clientCertificateMissing': 'Kasse nicht dafür eingerichtet',
  'reach.reason.clientCertificateExpired': 'Sicherheitsdatei der Kasse abgelaufen',
  'reach.reason.clientCertificateRejected': 'lehnt die Sicherheitsdatei der Kasse ab',
  'reach.reason.unknown': 'Grund unbekannt',
};
