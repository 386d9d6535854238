import type { healthWords as english } from '../en/health.ts';
import type { Translation } from '../translation.ts';

export const healthWords: Translation<typeof english> = {
  'health.title': 'Terminals und Kasse',
  'health.sentence': 'Zeiten der letzten zwölf Stunden; Zahlen von heute.',
  'health.slowSince': 'Antwortet langsam seit {time}.',
  'health.measure.connect': 'Verbinden',
  'health.measure.tls': 'Identität prüfen',
  'health.measure.firstAnswer': 'Erste Antwort',
  'health.measure.activation': 'Druck bis Senden',
  'health.measure.screen': 'Karte verlangt',
  'health.notYet': 'noch nicht',
  'health.samples': '{count} gemessen',
  'health.most': '95 % in {time}',
  'health.chart': 'Erste Antworten von {first} bis {last}',
  'health.chart.slow': 'langsam ab {limit}',
  'health.chart.caption': 'erste Antworten, jeweils die langsamste',
  'health.paths.none': 'Heute noch keine Kartenzahlung',
  'health.paths.lan':
    '{count, plural, one {Die eine Zahlung von heute lief über das LAN} other {Alle # Zahlungen von heute liefen über das LAN}}',
  'health.paths.cloud':
    '{count, plural, one {Die eine Zahlung von heute lief über das Internet} other {Alle # Zahlungen von heute liefen über das Internet}}',
  'health.paths.both': '{lan} über das LAN, {cloud} über das Internet',
  'health.fallbacks': 'Das LAN ging nicht: {reasons}',
  'health.fallback': '{reason} ({times})',
  'health.till': 'Diese Kasse',
  'health.journal': 'Journal',
  'health.journal.ok': 'Aufzeichnungen werden geschrieben und sind heil.',
  'health.journal.full': 'Die Festplatte ist voll: keine Kartenzahlungen. Schaffen Sie Platz.',
  'health.journal.damaged':
    'Aufzeichnungen müssen geprüft werden: keine Kartenzahlungen. Rufen Sie den Support.',
  'health.keys': 'Schlüssel',
  'health.keys.practice': 'Übungsschlüssel, nichts wert.',
  'health.keys.weak':
    'Dieser Computer schützt die Schlüssel der Terminals nicht. Bitten Sie den Techniker um einen Schlüsselbund.',
  'health.keys.lost':
    'Schlüssel lassen sich nicht öffnen: den Schlüsselbund entsperren und neu starten, oder sie neu einrichten.',
  'health.keys.sealed': 'Dieser Computer hält die Schlüssel der Terminals verschlossen.',
  'health.clock': 'Uhr',
  'health.clock.never': 'Noch nicht verglichen: das tut die nächste Kartenzahlung.',
  'health.clock.wrong':
    'Die Uhr dieses Computers geht {by} {direction, select, behind {nach} other {vor}}. Das System soll sie über das Netz stellen.',
  'health.certificates': 'Sicherheitsdateien',
  'health.certificate.till': 'Kasse, für {terminal}',
  'health.certificate.terminal': '{terminal} selbst',
  'health.certificate.authority': 'Erkennt {terminal, select, none {alle Terminals} other {{terminal}}}',
  'health.certificate.good': 'gilt bis {date}',
  'health.certificate.ended': 'am {date} abgelaufen',
  'health.certificate.soon': 'läuft am {date} ab: erneuern lassen',
  'health.denied': 'Zurückgezogene Dateien',
  'health.denied.none': 'Hier wird keine Liste geführt.',
  'health.denied.read': '{count} auf der Liste vom {date}.',
  'health.denied.unread':
    'Die Liste ist nicht lesbar{date, select, none {} other {: die vom {date} gilt weiter}}. Techniker um Abhilfe bitten.',
  'health.save.note':
    'Jeder Verkauf und jede Zahlung dieser Kasse, von ihr unterschrieben, für die Prüfung. Keine Schlüssel, keine Kartennummern.',
  'health.save.saved': 'Gespeichert. Jeder kann prüfen, dass es vollständig und von dieser Kasse ist.',
  'health.save': 'Journal speichern …',
  'health.day.activation': 'Druck bis Senden, je Stunde',
  'health.day.promised': 'versprochen: binnen {limit}',
  'health.day.quantiles': 'die Hälfte in {half}, 95 von 100 in {most}',
  'health.day.ways': 'Wege, je Stunde',
  'health.day.waysNote': 'unten das LAN, darüber das Internet',
};
