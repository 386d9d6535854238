import Encoder from '@point-of-sale/receipt-printer-encoder';
import type { MonoImage, PaperDocument, PaperWidth } from '#shared/document.ts';
import { COLUMNS, DOTS } from '#shared/document.ts';
import type { PaperLine } from '#shared/paper/lay-out.ts';
import { layOut } from '#shared/paper/lay-out.ts';
import { plainLine } from '#shared/paper/plain-line.ts';
import { PAGES, printableDocument } from './printable.ts';
import type { PrinterForm } from './printer-form.ts';
import { centred, rasterOf } from './raster.ts';

/** Lines between the head and the knife. */
const FEED_BEFORE_CUT = 4;

/** What an ESC/POS printer is sent to print a document and cut it off. Pure. */
export function escposBytes(document: PaperDocument, form: PrinterForm): Uint8Array {
  const encoder = newEncoder(form).initialize().codepage('auto');
  const lines = layOut(printableDocument(document), COLUMNS[form.width]);
  for (const line of lines) print(encoder, line, form.width);
  return encoder.cut('partial').encode();
}

/** A document that was made into a picture, because the printer has no letters for it. */
export const escposPicture = (picture: MonoImage, form: PrinterForm): Uint8Array =>
  newEncoder(form)
    .initialize()
    .raw([...rasterOf(picture)])
    .cut('partial')
    .encode();

/** Opens the drawer that is plugged into the printer: 100 ms on, half a second off. */
export const drawerPulse = (form: PrinterForm): Uint8Array =>
  newEncoder(form).initialize().pulse(0, 100, 500).encode();

function newEncoder({ width, codepages }: PrinterForm): Encoder {
  return new Encoder({
    language: 'esc-pos',
    columns: COLUMNS[width],
    newline: '\n',
    feedBeforeCut: FEED_BEFORE_CUT,
    codepageMapping: codepages,
    codepageCandidates: [...PAGES],
  });
}

function print(encoder: Encoder, line: PaperLine, width: PaperWidth): void {
  switch (line.kind) {
    case 'cells': {
      const text = plainLine(line.cells);
      encoder.bold(line.strong).size(line.size, line.size).line(text).size(1, 1).bold(false);
      return;
    }
    case 'rule':
      encoder.rule({ style: line.double ? 'double' : 'single' });
      return;
    case 'mark':
      encoder
        .align('center')
        .bold(true)
        .invert(true)
        .size(2, 2)
        .line(` ${line.text} `)
        .size(1, 1)
        .invert(false)
        .bold(false)
        .align('left');
      return;
    case 'qr':
      encoder.align('center').qrcode(line.data, { size: 6, errorlevel: 'm' }).align('left');
      return;
    case 'barcode':
      encoder.align('center').barcode(line.data, line.symbology, { height: 64, width: 1 }).align('left');
      return;
    case 'image':
      encoder.raw([...rasterOf(centred(line.image, DOTS[width]))]);
      return;
  }
}
