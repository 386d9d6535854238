import type { computerWords as english } from '../en/computer.ts';
import type { Translation } from '../translation.ts';

export const computerWords: Translation<typeof english> = {
  'computer.title': 'Dieser Computer',
  'computer.sentence': 'Welche Version der Kasse hier läuft und was aus einer neueren wird.',
  'computer.version': 'Version',
  'computer.runs': 'Läuft jetzt',
  'computer.next': 'Neuere Version',
  'computer.next.off': 'Es wird nicht nachgefragt: Keine Adresse ist eingerichtet.',
  'computer.next.byHand': 'Wer diesen Computer betreut, spielt sie ein.',
  'computer.next.none': 'Nichts Neueres. Nachgefragt {when}.',
  'computer.next.notAsked': 'Noch nicht nachgefragt.',
  'computer.next.loading': 'Version {version} wird geladen. Sie können weiter verkaufen.',
  'computer.next.at': 'Version {version} ist bereit. Sie wird um {when} eingespielt.',
  'computer.next.counterFree':
    'Version {version} ist bereit. Sie wird eingespielt, sobald die Kasse frei ist.',
  'computer.next.installing': 'Version {version} wird eingespielt. Die Kasse öffnet sich wieder von selbst.',
  'computer.trouble.unreachable':
    'Die Adresse für neuere Versionen hat nicht geantwortet. Die Kasse fragt später wieder.',
  'computer.trouble.notTrusted':
    'Das Angebotene stammt nicht vom Hersteller dieser Kasse: Nichts davon wurde verwendet. Rufen Sie den Techniker.',
  'computer.trouble.expired':
    'Das Angebotene gilt nicht mehr und wurde nicht angenommen. Prüfen Sie das Datum dieses Computers, dann rufen Sie den Techniker.',
  'computer.trouble.damaged':
    'Das Geladene war nicht vollständig und wurde verworfen. Die Kasse versucht es später wieder.',
  'computer.trouble.otherJournal':
    'Das Angebotene kann das Journal dieser Kasse nicht lesen und wurde nicht angenommen. Rufen Sie den Techniker.',
  'computer.trouble.notInstalled': 'Die neuere Version konnte nicht eingespielt werden. Diese läuft weiter.',
  'computer.look': 'Jetzt nachfragen',
  'computer.install': 'Jetzt einspielen',
  'computer.install.note':
    'Sie wartet, bis kein Warenkorb und keine Zahlung offen ist. Dann schließt die Kasse für etwa eine Minute.',
  'computer.close': 'Kasse schließen',
  'computer.close.note': 'Diese Kasse füllt den Bildschirm. Die Leitung darf sie schließen.',
  'computer.banner.at': 'Eine neue Version ist bereit. Sie wird um {when} eingespielt.',
  'computer.banner.counterFree':
    'Eine neue Version ist bereit. Sie wird eingespielt, sobald die Kasse frei ist.',
  'computer.banner.installing':
    'Eine neue Version wird eingespielt. Die Kasse öffnet sich wieder von selbst.',
};
