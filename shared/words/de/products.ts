import type { productsWords as english } from '../en/products.ts';
import type { Translation } from '../translation.ts';

export const productsWords: Translation<typeof english> = {
  'products.title': 'Artikel',
  'products.sentence':
    'Ändern, was verkauft wird, Preise zur rechten Zeit kommen lassen, Etiketten drucken oder alles als Tabelle hereinholen.',
  'products.choose': 'CSV-Datei wählen …',
  'products.chooseAnother': 'Andere Datei wählen …',
  'products.how':
    'Die Tabelle hat für jede Spalte eine Überschrift: Name und Preis, dazu ID oder Strichcode; auf Wunsch Kategorie, Steuer, Einheit, Favorit und „Variante von“. Sie wird die ganze Liste: was nicht darin steht, wird nicht mehr verkauft.',
  'products.lines': '{read} von {lines} Zeilen',
  'products.cancel': 'Abbrechen',
  'products.applying': '{file} wird übernommen… Der Verkauf geht weiter.',
  'products.refused': '{file} wurde nicht übernommen',
  'products.refused.sentence':
    '{count, plural, one {Eine Sache stimmt nicht.} other {# Sachen stimmen nicht.}} Nichts hat sich geändert. Die Datei berichtigen und noch einmal wählen.',
  'products.ready': '{file} ist in Ordnung',
  'products.ready.sentence': 'Ansehen, was sich ändern würde, dann übernehmen.',
  'products.count.new': 'Neu',
  'products.count.changed': 'Geändert',
  'products.count.removed': 'Nicht mehr verkauft',
  'products.count.same': 'Wie bisher',
  'products.newCategories': 'Neue Kategorien: {list}',
  'products.column.change': 'Änderung',
  'products.column.product': 'Artikel',
  'products.column.before': 'Preis jetzt',
  'products.column.after': 'Preis dann',
  'products.firstRows': 'Die ersten Änderungen',
  'products.apply': '{count, plural, one {# Artikel} other {# Artikel}} übernehmen',
  'products.done': '{count, plural, one {# Artikel wird} other {# Artikel werden}} ab jetzt verkauft',
  'products.done.sentence': 'Schon begonnene Verkäufe behalten ihre Preise.',
  'products.undo': 'Zurück zu den Artikeln davor',
  'products.export': 'Als CSV speichern …',
  'products.export.note': 'Alles, was verkauft wird, als Tabelle, die wieder hereingeholt werden kann.',
  'products.export.saved': 'Gespeichert.',
  'products.warnings':
    '{count, plural, one {# Hinweis: es wird so übernommen.} other {# Hinweise: es wird so übernommen.}}',
  'products.line': 'Zeile {line}',
  'products.wholeFile': 'Die Datei',
  'products.field.id': 'ID',
  'products.field.name': 'Name',
  'products.field.price': 'Preis',
  'products.field.unit': 'Einheit',
  'products.field.category': 'Kategorie',
  'products.field.tax': 'Steuer',
  'products.field.barcode': 'Strichcode',
  'products.field.favourite': 'Favorit',
  'products.field.variantOf': 'Variante von',
  'products.problem.empty':
    'Sie enthält keine Artikel. Die Tabelle mit einer Überschriftenzeile und einer Zeile je Artikel speichern.',
  'products.problem.tooLarge':
    'Sie ist größer als {found} MB. Herausnehmen, was die Kasse nicht braucht, etwa Bilder.',
  'products.problem.unreadable':
    'Sie kann nicht gelesen werden. In anderen Programmen schließen, prüfen, ob man sie öffnen darf, und noch einmal wählen.',
  'products.problem.spreadsheet':
    'Sie ist eine Arbeitsmappe, was auch immer ihr Name sagt. Öffnen und als CSV speichern.',
  'products.problem.notText': 'Sie ist kein Text. Die Tabelle als CSV speichern und diese Datei wählen.',
  'products.problem.tooMany':
    'Sie enthält mehr als {found} Artikel. Herausnehmen, was hier nicht verkauft wird.',
  'products.problem.noHeading':
    'Keine Spalte heißt „{field}“. Sie hinzufügen oder in der ersten Zeile so nennen.',
  'products.problem.sameHeading': 'Zwei Spalten sind „{field}“. Eine davon lassen.',
  'products.problem.quoting':
    'Ein Anführungszeichen wird geöffnet und nicht geschlossen oder steht mitten in einer Zelle. In einer Zelle in Anführungszeichen für eines zwei schreiben.',
  'products.problem.columns':
    'Sie hat mehr Zellen als die {found} Überschriften. Eine Zelle mit dem Trennzeichen in Anführungszeichen setzen.',
  'products.problem.missing': '„{field}“ ist leer. Ausfüllen.',
  'products.problem.price':
    '„{found}“ ist kein Preis, der sich nur auf eine Art lesen lässt. So schreiben: 1234,50, oder „offen“.',
  'products.problem.negative': '{found} liegt unter null. Schreiben, was bezahlt wird.',
  'products.problem.unit':
    '„{found}“ ist keine Einheit dieser Kasse. kg schreiben oder für Stück leer lassen.',
  'products.problem.unknownTax': 'Keine Steuerklasse heißt „{found}“. Eine nehmen, die die Kasse hat.',
  'products.problem.yesNo': '„{found}“ bei „{field}“ ist weder ja noch nein. ja schreiben oder leer lassen.',
  'products.problem.badId':
    '„{found}“ kann keine ID sein. Bis zu 64 Buchstaben ohne Akzent, Ziffern, _ . oder - nehmen.',
  'products.problem.badBarcode':
    '„{found}“ kann kein Strichcode sein. Bis zu 64 Buchstaben und Ziffern ohne Leerzeichen nehmen.',
  'products.problem.tooLong': '„{field}“ ist länger als {found} Zeichen. Kürzen.',
  'products.problem.control': '„{field}“ enthält Zeichen, die sich nicht zeigen lassen. Neu eintippen.',
  'products.problem.sameId': 'Zeile {found} hat dieselbe ID. Jedem Artikel eine eigene geben.',
  'products.problem.sameBarcode':
    'Zeile {found} hat denselben Strichcode. Ein Scan darf nur einen Artikel finden.',
  'products.problem.noProduct':
    'Kein Artikel dieser Tabelle hat die ID „{found}“. Die ID des Artikels schreiben, von dem dies eine Variante ist.',
  'products.problem.checkDigit':
    'Die letzte Ziffer von {found} passt nicht. Zur Sicherheit den Artikel scannen.',
  'products.readingFile': '{file} wird gelesen …',
  'products.columns': 'Welche Spalte ist was?',
  'products.columns.sentence':
    'Angeben, was jede Spalte von {file} enthält. Die Kasse merkt es sich für die nächste solche Datei.',
  'products.columns.nothing': 'Nicht nötig',
  'products.columns.of': 'Spalte {number}: {heading}',
  'products.columns.use': 'Diese Spalten verwenden',
  'products.columns.change': 'Spalten …',
  'products.coming':
    '{count, plural, one {Bei # Artikel kommt ein Preis später.} other {Bei # Artikeln kommen Preise später.}}',
  'products.field.newPrice': 'neuer Preis',
  'products.field.from': 'ab',
  'products.field.colour': 'Farbe',
  'products.field.withdrawn': 'ausgelistet',
  'products.problem.unpaired':
    '„Neuer Preis“ und „Ab“ gehören zusammen: gleich viele von beiden, mehrere mit Semikolon getrennt.',
  'products.problem.time':
    '„{found}“ ist keine eindeutige Zeit. So schreiben: 2026-11-23 06:00, jede nur einmal.',
  'products.problem.past': '{found} hat schon begonnen. Eine spätere Zeit oder den Preis selbst schreiben.',
  'products.problem.comingOpen':
    'Diesen Preis gibt die Kasse ein: „{found}“ kann nicht kommen. Die Zelle leer lassen.',
  'products.problem.colour':
    '„{found}“ ist keine Farbe dieser Kasse. Eine Zahl von 0 bis 11 schreiben oder leer lassen.',
};
