import type { errorWords as english } from '../en/error.ts';
import type { Translation } from '../translation.ts';

export const errorWords: Translation<typeof english> = {
  'error.input.invalid': 'Es ist nichts geschehen. Prüfen Sie die Eingabe und drücken Sie noch einmal.',
  'error.barcode.unknown': 'Kein Artikel hat den Strichcode {code}.',
  'error.barcode.misread':
    'Dieser Code wurde nicht richtig gelesen: Die letzte Ziffer passt nicht. Noch einmal scannen oder eintippen.',
  'error.barcode.unreadable':
    'Mit diesem Code lässt sich nichts verkaufen. Suchen Sie den Artikel über den Namen.',
  'error.product.otherTax':
    'Die Artikel wurden nach Beginn dieses Verkaufs erneuert. Diesen Verkauf beenden, dann im nächsten verkaufen.',
  'error.catalogue.loading': 'Die Artikel werden noch gelesen. Gleich noch einmal drücken.',
  'error.product.needsPrice':
    'Nichts hinzugefügt: Dieser Artikel hat keinen festen Preis. Erst den Preis eingeben, dann hinzufügen.',
  'error.product.needsWeight':
    'Nichts hinzugefügt: Dieser Artikel wird gewogen. Erst wiegen, dann hinzufügen.',
  'error.product.unknown': 'Diesen Artikel gibt es nicht mehr. Es wurde nichts hinzugefügt.',
  'error.amount.zero': 'Es wurde nichts abgebucht: Der Betrag ist null.',
  'error.amount.exceedsDue': 'Es wurde nichts abgebucht: Das ist mehr, als noch offen ist.',
  'error.line.full':
    'Nichts hinzugefügt: Eine Zeile fasst höchstens {most} Stück. Mit einer Notiz an dieser Zeile bilden die nächsten eine eigene.',
  'error.basket.tooLarge':
    'Nichts hinzugefügt: Der Warenkorb wäre größer, als eine Kasse annehmen darf. Prüfen Sie Menge, Gewicht und Preis.',
  'error.tender.unknown':
    'Nichts genommen: Diese Kasse nimmt das nicht an. Wählen Sie eine andere Zahlungsart.',
  'error.tender.needsReference': 'Nichts genommen: Geben Sie zuerst die Nummer darauf ein.',
  'error.tender.none': 'Nichts zurückgegeben: Es ist nicht da oder schon zurück.',
  'error.split.nothing': 'Nichts geteilt: Wählen Sie, was noch zu zahlen ist.',
  'error.split.tooSmall':
    'Nichts geteilt: Ein Anteil wäre kleiner als die kleinste Münze. Teilen Sie unter weniger Personen.',
  'error.backup.noFolder': 'Es wurde nichts gesichert: Wählen Sie zuerst einen Ordner für Sicherungen.',
  'error.backup.noCode':
    'Es wurde nichts gesichert: Speichern Sie zuerst das Wiederherstellungsblatt, sonst könnte niemand eine Sicherung öffnen.',
  'error.backup.failed':
    'Es wurde nichts gesichert: {why, select, full {Der Datenträger des Ordners ist voll. Schaffen Sie dort Platz} locked {Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und starten Sie die Kasse neu} notWritable {In den Ordner darf nicht geschrieben werden. Wählen Sie einen anderen} other {Der Ordner ist nicht da. Stecken Sie seinen Datenträger ein oder wählen Sie einen anderen}}.',
  'error.update.none': 'Keine neuere Version ist bereit.',
  'error.update.installing':
    'Eine neuere Version wird eingespielt. Machen Sie weiter, wenn die Kasse wieder offen ist.',
  'error.sale.none': 'Es ist kein Verkauf offen. Scannen oder tippen Sie einen Artikel an.',
  'error.sale.empty': 'Nichts zu kassieren: Der Warenkorb ist leer.',
  'error.sale.locked':
    'Der Warenkorb ist gesperrt, weil eine Zahlung begonnen hat. Er lässt sich jetzt nicht ändern.',
  'error.sale.open': 'Es wurde nichts geändert: Erst den Verkauf auf dem Bildschirm beenden oder leeren.',
  'error.sale.changed':
    'Es wurde nichts abgebucht: Der offene Betrag hat sich geändert. Ansehen und noch einmal drücken.',
  'error.payment.inProgress': 'Es wurde nichts neu abgebucht: Eine Zahlung läuft schon.',
  'error.payment.unsettled':
    'Noch nicht wieder kassieren: Eine frühere Zahlung dieses Verkaufs wird noch geprüft. Warten Sie das Ergebnis ab.',
  'error.payment.cannotCancel':
    'Die Zahlung läuft weiter: Die Karte wird gerade belastet. Warten Sie ab, was das Terminal sagt.',
  'error.payment.none': 'Diese Zahlung gehört nicht zu diesem Verkauf. Es wurde nichts geändert.',
  'error.payment.stillAsking':
    'Es wurde nichts entschieden: Terminal und VINR sind noch nicht beide gefragt. Einen Moment noch.',
  'error.payment.moreThanAsked':
    'Es wurde nichts entschieden: Das ist mehr, als vom Terminal verlangt war. Sehen Sie noch einmal auf den Beleg.',
  'error.task.none': 'Es wurde nichts geändert: Das hat schon jemand in Ordnung gebracht.',
  'error.shift.needed': 'Öffnen Sie zuerst eine Schicht: Wechselgeld zählen, dann kassieren.',
  'error.shift.open': 'Es ist schon eine Schicht offen.',
  'error.shift.none': 'Es ist keine Schicht offen, oder sie wurde inzwischen geschlossen.',
  'error.shift.notCounted': 'Das wird gezeigt, sobald die Lade gezählt ist.',
  'error.shift.changed': 'Inzwischen hat sich Geld bewegt. Zählen Sie die Lade noch einmal.',
  'error.shift.needsReason': 'Sagen Sie in wenigen Worten, warum.',
  'error.sweep.failed':
    'Es wurde nichts verglichen: VINR hat nicht geantwortet. Die Kasse fragt binnen einer Stunde wieder.',
  'error.supervisor.none':
    'Es ist nichts geschehen: Noch kann es hier niemand freigeben. Legen Sie im Büro unter Einrichtung eine Leitung an.',
  'error.supervisor.wrongPin': 'Es wurde nichts entschieden: Keine Aufsicht hat diese PIN.',
  'error.supervisor.wait':
    'Es wurde nichts entschieden: Zu viele falsche PINs. {seconds, plural, one {# Sekunde} other {# Sekunden}} warten.',
  'error.approval.needed':
    'Noch ist nichts geschehen: Jemand, der das erlauben darf, muss die eigene PIN eingeben.',
  'error.approval.wrongPin': 'Es ist nichts geschehen: Niemand hier hat diese PIN.',
  'error.approval.notAllowed': 'Es ist nichts geschehen: {name} darf das nicht erlauben.',
  'error.approval.wait':
    'Es ist nichts geschehen: Zu viele falsche PINs. {seconds, plural, one {# Sekunde} other {# Sekunden}} warten.',
  'error.staff.locked': 'Es ist nichts geschehen: Die Kasse ist gesperrt. Geben Sie Ihre PIN ein.',
  'error.setup.none':
    'Diese Kasse wird durch den Auftrag eingerichtet, mit dem sie gestartet ist. Ändern Sie ihn und starten Sie sie neu.',
  'error.setup.paymentOpen':
    'Eine Kartenzahlung ist noch nicht geklärt. Warten Sie darauf, dann öffnen Sie die Einrichtung.',
  'error.staff.none': 'Anmelden geht nicht: Diese Kasse hat noch kein Personal. Der Techniker trägt es ein.',
  'error.staff.wrongPin': 'Niemand hier hat diese PIN. Geben Sie sie noch einmal ein.',
  'error.staff.wait': 'Zu viele falsche PINs. {seconds, plural, one {# Sekunde} other {# Sekunden}} warten.',
  'error.text.cardNumber':
    'Es wurde nichts notiert: Das sieht nach einer Kartennummer aus. Weglassen; die letzten vier Ziffern genügen.',
  'error.terminal.offlineLimit':
    'Keine Karte belastet: An diesem Terminal wartet schon zu viel auf die Bank. Anderes Terminal oder bar.',
  'error.modification.inProgress':
    'Nichts erstattet und nichts eingezogen: Eine frühere Änderung dieser Zahlung wird noch geprüft. Bitte abwarten.',
  'error.modification.none':
    'Diese Erstattung ist erledigt oder hier nicht bekannt. Es wurde nichts geändert.',
  'error.refund.provisional':
    'Nichts erstattet: Die Bank hat diese Zahlung noch nicht bestätigt. Danach noch einmal.',
  'error.refund.exceedsLeft': 'Nichts erstattet: Das ist mehr, als von dieser Zahlung übrig ist.',
  'error.receipt.otherTill':
    'Verkauft an {till}, Verkauf {number}: Diese Kasse hat ihn nicht aufgezeichnet. Erstatten Sie an jener Kasse.',
  'error.receipt.unknown':
    'Diese Kasse hat keinen Verkauf {number} von diesem Tag. Suchen Sie ihn nach Betrag oder Karte.',
  'error.capture.notHeld': 'Nichts eingezogen: Auf dieser Karte ist kein Geld mehr reserviert.',
  'error.capture.exceedsHeld': 'Nichts eingezogen: Das ist mehr, als auf der Karte reserviert ist.',
  'error.paper.none': 'Nichts zu drucken: Zu diesem Verkauf gibt es keinen solchen Beleg.',
  'error.import.notReady':
    'Nichts wurde geändert: Keine Artikelliste ist bereit. Die Datei noch einmal wählen.',
  'error.picture.tooLarge':
    'Nichts geändert: Das Bild ist zu groß. Eines mit höchstens 4 MB und 16 Millionen Punkten wählen.',
  'error.picture.unreadable':
    'Nichts geändert: Das ist kein PNG oder JPEG, oder es ist beschädigt. Ein anderes wählen.',
  'error.scale.none': 'Nichts gewogen: Es ist keine Waage eingerichtet. Auf der Seite „Geräte“ einrichten.',
  'error.port.taken': 'Nichts geändert: Ein anderes Gerät hat diesen Anschluss schon.',
  'error.printer.none':
    'Nichts gedruckt: Es ist kein Drucker eingerichtet. Auf der Seite „Geräte“ einen einrichten.',
  'error.file.full':
    'Nichts gespeichert: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen.',
  'error.file.notSaved':
    'Nichts gespeichert: Die Datei ließ sich nicht schreiben. Wählen Sie einen anderen Ordner.',
  'error.drill.notTraining': 'Nichts gestartet: Übungen gibt es nur an einer Übungskasse.',
  'error.drill.notStaged':
    'Nichts gestartet: Die Übungsterminals antworten nicht. Starten Sie die Übungskasse neu.',
  'error.display.none': 'Nichts geöffnet: Diese Kasse hat keinen Bildschirm.',
  'error.tip.notAsked':
    'Kein Trinkgeld hinzugefügt: der Betrag hat sich geändert. An der Kasse wird neu gefragt.',
  'error.terminal.none':
    'Keine Karte belastet: Diese Kasse hat noch kein Terminal. Bar kassieren oder Techniker rufen.',
  'error.terminal.unknown':
    'Keine Karte belastet: Dieses Terminal kennt die Kasse nicht. Wählen Sie ein anderes.',
  'error.terminal.quarantined':
    'Keine Karte belastet: An diesem Terminal wird noch eine frühere Zahlung geprüft. Anderes Terminal oder bar.',
  'error.journal.full':
    'Keine Karte belastet: Auf der Festplatte ist kein Platz für eine Zahlung. Bar kassieren und Techniker rufen.',
  'error.journal.failed':
    'Es wurde nichts abgebucht: Es ließ sich nicht aufzeichnen. Bar kassieren und Techniker rufen.',
  'error.journal.damaged':
    'Keine Karte belastet: Die Aufzeichnungen der Kasse müssen geprüft werden. Bar kassieren und Techniker rufen.',
  'error.journal.notExported':
    'Nichts gespeichert: Im Journal steht etwas, das nach einem Geheimnis aussieht. Erst den Support rufen.',
  'error.journal.tooLong':
    'Nichts gespeichert: Das Journal ist zu lang, um es hier auszugeben. Neben der Kasse „npm run export“ aufrufen.',
  'error.internal':
    'In der Kasse ist etwas schiefgegangen. Sehen Sie sich den Verkauf an, bevor Sie weitermachen.',
  'error.internal.incident':
    'In der Kasse ist etwas schiefgegangen. Sehen Sie sich den Verkauf an, bevor Sie weitermachen. Für den Support: {incident}.',
  'error.fleet.noCloud':
    'Nichts geschehen: Terminals werden über VINR verwaltet, und diese Kasse hat keinen Schlüssel dafür. Rufen Sie den Techniker.',
  'error.fleet.silent':
    'Nichts geschehen: VINR war nicht erreichbar. Prüfen Sie das Internet und drücken Sie noch einmal.',
  'error.fleet.refused': 'Nichts geschehen: VINR hat es nicht angenommen. Prüfen Sie die Eingabe.',
  'error.fleet.unconfirmed':
    'Es wurde gesendet, doch die Antwort von VINR ging verloren. Sehen Sie am Terminal nach, bevor Sie wieder drücken.',
  'error.fleet.paying':
    'Nichts geschehen: Auf diesem Terminal läuft eine Zahlung. Warten Sie, bis sie fertig ist.',
  'error.bundle.stale':
    'Nichts gespeichert: Inzwischen wurde ein anderes Paket gepackt. Sehen Sie hinein und speichern Sie noch einmal.',
  'error.preflight.none': 'Nichts gespeichert: Starten Sie zuerst die Prüfung.',
  'error.document.noPdf': 'Nichts gespeichert: Diese Kasse kann kein PDF erstellen.',
  'error.product.refused':
    'Nichts gespeichert: Etwas an diesem Artikel stimmt noch nicht. Berichtigen und noch einmal speichern.',
  'error.product.changed':
    'Nichts gespeichert: Jemand anders hat diesen Artikel inzwischen geändert. Neu öffnen und ansehen.',
  'error.catalogue.noFile':
    'Nichts gespeichert: Die Artikelliste des Ladens fehlt oder ist fehlerhaft. Noch einmal als CSV-Datei hereinholen.',
  'error.labels.none': 'Kein Etikett gewählt, oder sein Artikel ist weg. Eines wählen.',
};
