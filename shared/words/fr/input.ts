import type { inputWords as english } from '../en/input.ts';
import type { Translation } from '../translation.ts';

export const inputWords: Translation<typeof english> = {
  'scan.paying': '{code} scanné pendant le paiement : pas ajouté',
  'scan.asked': '{code} scanné pendant une question : pas ajouté',
  'scan.locked': '{code} scanné alors que la caisse est verrouillée : pas ajouté',
  'scan.noSuchCommandHere': '{code} ne fait rien sur cet écran',
  'keypad.label': 'Pavé numérique',
  'keypad.erase': 'Effacer le dernier chiffre',
};
