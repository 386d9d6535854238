import type { declinedWords as english } from '../en/declined.ts';
import type { Translation } from '../translation.ts';

export const declinedWords: Translation<typeof english> = {
  'declined.otherCard.headline': 'Karte nicht angenommen',
  'declined.otherCard.sentence':
    'Es wurde nichts abgebucht. Bitten Sie um eine andere Karte oder eine andere Zahlungsart.',
  'declined.otherCard.detail': 'Von der Bank abgelehnt, ohne Grund',
  'declined.insufficientFunds.headline': 'Karte nicht angenommen',
  'declined.insufficientFunds.sentence':
    'Es wurde nichts abgebucht. Bitten Sie um eine andere Karte, oder nehmen Sie einen Teil bar.',
  'declined.insufficientFunds.detail': 'Das Konto deckt den Betrag nicht',
  'declined.expiredCard.headline': 'Diese Karte ist abgelaufen',
  'declined.expiredCard.sentence': 'Es wurde nichts abgebucht. Bitten Sie um eine gültige Karte.',
  'declined.expiredCard.detail': 'Ablaufdatum überschritten',
  'declined.wrongPin.headline': 'PIN zu oft falsch',
  'declined.wrongPin.sentence':
    'Es wurde nichts abgebucht. Diese Karte nimmt jetzt keine PIN mehr: Bitten Sie um eine andere.',
  'declined.wrongPin.detail': 'Keine PIN-Versuche mehr',
  'declined.contactBank.headline': 'Die Bank hat abgelehnt',
  'declined.contactBank.sentence':
    'Es wurde nichts abgebucht. Bitten Sie um eine andere Karte; die Bank der Kundschaft weiß den Grund.',
  'declined.contactBank.detail': 'Die Bank nennt keinen Grund; oft ist es vorübergehend',
  'declined.doNotRetry.headline': 'Karte nicht angenommen',
  'declined.doNotRetry.sentence':
    'Es wurde nichts abgebucht. Diese Karte nicht mehr benutzen. Bitten Sie um eine andere Zahlungsart.',
  'declined.doNotRetry.detail': 'Die Bank bittet, sie nicht mehr zu benutzen',
  'declined.lostOrStolen.headline': 'Karte nicht angenommen',
  'declined.lostOrStolen.sentence':
    'Es wurde nichts abgebucht. Diese Karte nicht mehr benutzen. Bitten Sie um eine andere Zahlungsart.',
  'declined.lostOrStolen.detail': 'Von der Bank gesperrt. Es gilt die Regel des Ladens für gesperrte Karten',
  'declined.restrictedCard.headline': 'Diese Karte geht hier nicht',
  'declined.restrictedCard.sentence':
    'Es wurde nichts abgebucht. Ihre Bank lässt sie in diesem Laden nicht zu: Bitten Sie um eine andere Karte.',
  'declined.restrictedCard.detail': 'Für dieses Sortiment nicht zugelassen',
  'declined.securityCheck.headline': 'Karte nicht angenommen',
  'declined.securityCheck.sentence':
    'Es wurde nichts abgebucht. Diese Karte nicht mehr benutzen. Bitten Sie um eine andere Zahlungsart.',
  'declined.securityCheck.detail': 'Bei einer Sicherheitsprüfung abgelehnt. Der Support weiß mehr',
  'declined.invalidCard.headline': 'Diese Karte ist ungültig',
  'declined.invalidCard.sentence':
    'Es wurde nichts abgebucht. Diese Karte nicht mehr benutzen: Bitten Sie um eine andere.',
  'declined.invalidCard.detail': 'Nummer oder Datum sind ungültig',
  'declined.terminalBusy.headline': 'Das Terminal ist gerade besetzt',
  'declined.terminalBusy.sentence':
    'Es wurde nichts abgebucht. Warten Sie, bis es frei ist, oder wählen Sie ein anderes Terminal.',
  'declined.terminalBusy.detail': 'Terminal in Benutzung',
  'declined.terminalOffline.headline': 'Das Terminal ist nicht verbunden',
  'declined.terminalOffline.sentence':
    'Es wurde nichts abgebucht. Prüfen Sie Strom und Netz, oder wählen Sie ein anderes Terminal.',
  'declined.terminalOffline.detail': 'VINR hat seit einer Minute nichts von ihm gehört',
  'declined.terminalNotFound.headline': 'Dieses Terminal ist nicht bekannt',
  'declined.terminalNotFound.sentence':
    'Es wurde nichts abgebucht. Wählen Sie ein anderes Terminal und sagen Sie dem Techniker Bescheid.',
  'declined.terminalNotFound.detail': 'Nicht bei VINR angemeldet',
  'declined.connectionLost.headline': 'Das Terminal hat die Verbindung verloren',
  'declined.connectionLost.sentence':
    'Es wurde nichts abgebucht: Das hat die Nachfrage ergeben. Noch einmal kassieren, wenn es wieder da ist, oder bar.',
  'declined.connectionLost.detail': 'Abgebrochen, bevor die Bank gefragt wurde',
  'declined.processingFailed.headline': 'Die Zahlung hat nicht geklappt',
  'declined.processingFailed.sentence':
    'Es wurde nichts abgebucht: Das hat die Nachfrage ergeben. Einmal neu kassieren; klappt es wieder nicht, dann bar.',
  'declined.processingFailed.detail': 'Ein Ausfall bei VINR. Wiederholt er sich, rufen Sie den Support',
  'declined.afterwards.headline': 'Die Bank hat nicht gezahlt',
  'declined.afterwards.sentence':
    'Es wurde nichts abgebucht: Das Terminal hatte ohne die Bank genehmigt. Die Kundschaft schuldet den Betrag noch.',
  'declined.afterwards.detail': 'Abgelehnt, als die Verbindung wieder da war',
  'declined.error.headline': 'Die Zahlung hat nicht geklappt',
  'declined.error.sentence':
    'Es wurde nichts abgebucht. Neu kassieren oder um eine andere Zahlungsart bitten.',
  'declined.error.detail': 'VINR meldet einen Ausfall vor jeder Abbuchung',
  'cancelled.cashier.headline': 'Abgebrochen',
  'cancelled.cashier.sentence': 'Es wurde nichts abgebucht. Das Terminal hat es bestätigt.',
  'cancelled.terminal.headline': 'Am Terminal abgebrochen',
  'cancelled.terminal.sentence': 'Es wurde nichts abgebucht. Dort wurde auf Abbruch gedrückt.',
  'cancelled.timeout.headline': 'Es wurde keine Karte gezeigt',
  'cancelled.timeout.sentence': 'Es wurde nichts abgebucht. Neu kassieren, wenn die Karte bereit ist.',
  'cancelled.notSent.headline': 'Das Terminal war nicht erreichbar',
  'cancelled.notSent.sentence':
    'Es wurde nichts abgebucht: Der Betrag hat die Kasse nie verlassen. Neu kassieren oder bar.',
  'cancelled.securityStop.headline': 'Gestoppt: Das ist nicht unser Terminal',
  'cancelled.securityStop.sentence':
    'Es wurde nichts gesendet und nichts abgebucht. Nicht für Karten benutzen. Holen Sie die Aufsicht.',
};
