import type { PaperBlock, PaperDocument } from '#shared/document.ts';

/** Figures of some countries hold spaces and dashes that no printer knows; sentences hold marks that no paper shows. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00a0\u202f\u2009\u2007]/g, ' ')
    .replaceAll(/[\u200b-\u200f\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[\u2010\u2011\u2212]/g, '-');

/** The pages of letters that we ask of a printer, in the order of trying. */
export const PAGES = [
  'windows1252',
  'windows1250',
  'windows1251',
  'windows1253',
  'windows1254',
  'windows1257',
] as const;

/** Of the first page. Node 20 decodes it as Latin 1, which lacks these. */
const BEYOND_LATIN_1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

let known: ReadonlySet<string> | null = null;

function letters(): ReadonlySet<string> {
  if (known !== null) return known;
  const bytes = Uint8Array.from({ length: 224 }, (_, at) => at + 32);
  const decoded = PAGES.flatMap((page) =>
    Array.from(new TextDecoder(page.replace('windows', 'windows-')).decode(bytes)),
  );
  known = new Set([...decoded, ...Array.from(BEYOND_LATIN_1)]);
  return known;
}

/** Whether a printer's own letters can write this. Arabic, Chinese or emoji they cannot: those go as a picture. */
export const canBePrinted = (text: string): boolean =>
  Array.from(printable(text)).every((letter) => letters().has(letter));

/** Every word that a document puts onto paper; codes and pictures are drawn, not written. */
export function wordsOf(block: PaperBlock): readonly string[] {
  if (block.kind === 'text' || block.kind === 'mark') return [block.text];
  if (block.kind === 'row') return [block.left, block.right];
  return block.kind === 'columns' ? block.rows.flat() : [];
}

export const printableDocument = (document: PaperDocument): PaperDocument => ({
  ...document,
  blocks: document.blocks.map(printableBlock),
});

function printableBlock(block: PaperBlock): PaperBlock {
  switch (block.kind) {
    case 'text':
    case 'mark':
      return { ...block, text: printable(block.text) };
    case 'row':
      return { ...block, left: printable(block.left), right: printable(block.right) };
    case 'columns':
      return { ...block, rows: block.rows.map((row) => row.map(printable)) };
    default:
      return block;
  }
}
