import type { inputWords as english } from '../en/input.ts';
import type { Translation } from '../translation.ts';

export const inputWords: Translation<typeof english> = {
  'scan.paying': '{code} beim Bezahlen gescannt: nicht hinzugefügt',
  'scan.asked': '{code} während einer Frage gescannt: nicht hinzugefügt',
  'scan.locked': '{code} bei gesperrter Kasse gescannt: nicht hinzugefügt',
  'scan.noSuchCommandHere': '{code} bewirkt auf diesem Bildschirm nichts',
  'keypad.label': 'Ziffernblock',
  'keypad.erase': 'Letzte Ziffer löschen',
};
