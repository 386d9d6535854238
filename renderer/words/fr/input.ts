import type { inputWords as english } from '../en/input.ts';
import type { Translation } from '../translation.ts';

export const inputWords: Translation<typeof english> = {
  'scan.paying': '{code} scanné pendant le paiement : pas ajouté',
  'scan.asked': '{code} scanné pendant une question : pas ajouté',
  'scan.noSuchCommandHere': '{code} ne fait rien sur cet écran',
};
