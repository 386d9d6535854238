import type { dataWords as english } from '../en/data.ts';
import type { Translation } from '../translation.ts';

export const dataWords: Translation<typeof english> = {
  'data.title': 'Sicherungen',
  'data.sentence':
    'Kopien des Journals, versiegelt mit dem Wiederherstellungscode dieser Kasse. Schlüssel und Zertifikate sind in keiner enthalten.',
  'data.backups': 'Kopien des Journals',
  'data.running': 'Es wird gesichert. Sie können weiter verkaufen.',
  'data.folder': 'Ordner',
  'data.folder.none': 'Keiner gewählt',
  'data.folder.choose': 'Ordner wählen …',
  'data.last': 'Neueste',
  'data.last.none': 'Noch keine',
  'data.last.made':
    '{when}, {count, number} Einträge. {behind, plural, =0 {Nichts ist neuer.} one {# Eintrag ist neuer.} other {# Einträge sind neuer.}}',
  'data.keep': 'Aufbewahrung',
  'data.keep.rule':
    '{everyHours, plural, one {Jede Stunde} other {Alle # Stunden}}, wenn niemand bezahlt. Es bleiben die neuesten von {keepDays, plural, one {# Tag} other {# Tagen}} und von {keepMonths, plural, one {# Monat} other {# Monaten}}; jetzt {count, plural, one {# Datei} other {# Dateien}}.',
  'data.backUp': 'Jetzt sichern',
  'data.standing.noFolder': 'Es wird nichts gesichert: Wählen Sie einen Ordner.',
  'data.standing.noCode': 'Es wird nichts gesichert: Speichern Sie zuerst das Wiederherstellungsblatt.',
  'data.standing.none': 'Noch keine Sicherung: Sichern Sie jetzt.',
  'data.standing.ok': 'Gesichert wird von selbst.',
  'data.trouble.noFolder': 'Der Ordner ist nicht da. Stecken Sie seinen Datenträger ein.',
  'data.trouble.notWritable': 'In den Ordner darf nicht geschrieben werden. Wählen Sie einen anderen.',
  'data.trouble.full': 'Der Datenträger des Ordners ist voll. Schaffen Sie dort Platz.',
  'data.trouble.locked':
    'Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und starten Sie die Kasse neu; verkaufen geht weiter.',
  'data.sheet.save': 'Wiederherstellungsblatt speichern …',
  'data.sheet.again': 'Wiederherstellungsblatt nochmals speichern …',
  'data.sheet.note':
    'Es öffnet die Sicherungen auf einem anderen Computer. Drucken, wegschließen, Datei löschen.',
  'data.sheet.saved': 'Das Wiederherstellungsblatt ist gespeichert. Drucken, wegschließen, Datei löschen.',
  'data.kept': 'Wie lange es bleibt',
  'data.kept.journal': 'Journal',
  'data.kept.journal.rule': 'Für immer: jeder Verkauf, jede Zahlung, jede Schicht.',
  'data.kept.traces': 'Zahlungen im Einzelnen',
  'data.kept.traces.rule':
    '{days, number} Tage, höchstens {lines, number} Zeilen. Die ältesten gehen von selbst.',
  'data.kept.log': 'Protokoll des Programms',
  'data.kept.log.rule':
    'Höchstens {megabytes, number} MB: einige Wochen. Die ältesten Zeilen gehen von selbst.',
  'data.leave': 'Diese Kasse abbauen',
  'data.leave.may': 'Sie darf entfernt werden: Nichts ist offen, alles ist gesichert.',
  'data.leave.mayNot': 'Noch nicht',
  'data.leave.openPayments':
    '{count, plural, one {# Kartenzahlung hat} other {# Kartenzahlungen haben}} keine endgültige Antwort. Warten Sie, oder fragen Sie die Aufsicht.',
  'data.leave.watchedPayments':
    '{count, plural, one {# Zahlung wartet} other {# Zahlungen warten}} auf die Bank. Lassen Sie die Kasse mit ihren Terminals an.',
  'data.leave.openRefunds':
    '{count, plural, one {# Erstattung oder Buchung ist} other {# Erstattungen oder Buchungen sind}} nicht abgeschlossen.',
  'data.leave.tasks': '{count, plural, one {# Aufgabe ist} other {# Aufgaben sind}} noch zu erledigen.',
  'data.leave.openSales':
    '{count, plural, one {# Verkauf ist} other {# Verkäufe sind}} offen oder geparkt. Schließen Sie {count, plural, one {ihn} other {sie}} ab.',
  'data.leave.openShift':
    'Eine Schicht ist offen: Zählen Sie die Kassenlade und schließen Sie die Schicht ab.',
  'data.leave.notBackedUp':
    '{count, plural, one {# Journaleintrag ist} other {# Journaleinträge sind}} in keiner Sicherung. Sichern Sie jetzt.',
};
