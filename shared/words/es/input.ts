import type { inputWords as english } from '../en/input.ts';
import type { Translation } from '../translation.ts';

export const inputWords: Translation<typeof english> = {
  'scan.paying': '{code} escaneado durante el pago: no añadido',
  'scan.asked': '{code} escaneado durante una pregunta: no añadido',
  'scan.locked': '{code} escaneado con la caja bloqueada: no añadido',
  'scan.noSuchCommandHere': '{code} no hace nada en esta pantalla',
  'keypad.label': 'Teclado numérico',
  'keypad.erase': 'Borrar la última cifra',
};
