import JsBarcode from 'jsbarcode';
import type { BarcodeSymbology } from '../document.ts';

const FORMATS: Readonly<Record<BarcodeSymbology, string>> = { code128: 'CODE128', ean13: 'EAN13' };

/** The bars of a code from left to right, a character a module: `1` is black. No quiet zones. Pure. */
export function barsOf(data: string, symbology: BarcodeSymbology): string {
  const drawn: { encodings?: readonly { readonly data: string }[] } = {};
  JsBarcode(drawn, data, { format: FORMATS[symbology], flat: true });
  return (drawn.encodings ?? []).map((part) => part.data).join('');
}

/** Where bars begin and how wide they are, in modules. */
export const runsOf = (bars: string): readonly { readonly at: number; readonly width: number }[] =>
  Array.from(bars.matchAll(/1+/g), (run) => ({ at: run.index, width: run[0].length }));
