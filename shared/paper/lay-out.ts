import type {
  BarcodeSymbology,
  ColumnsBlock,
  MonoImage,
  PaperAlign,
  PaperBlock,
  PaperDocument,
  RowBlock,
  TextBlock,
} from '../document.ts';
import { lengthOf, wrapped } from './wrapped.ts';

/** One line of paper. `size` 2: letters twice as wide and high. */
export type PaperLine =
  | {
      readonly kind: 'cells';
      readonly cells: readonly Cell[];
      readonly strong: boolean;
      readonly size: 1 | 2;
    }
  | { readonly kind: 'rule'; readonly double: boolean }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'qr'; readonly data: string }
  | { readonly kind: 'barcode'; readonly data: string; readonly symbology: BarcodeSymbology }
  | { readonly kind: 'image'; readonly image: MonoImage };

export interface Cell {
  /** Never longer than `width`. */
  readonly text: string;
  /** Letters of the line's size. */
  readonly width: number;
  readonly align: PaperAlign;
}

/** The lines of a document on paper that is `columns` letters wide. Pure; what a printer prints and a preview shows. */
export const layOut = ({ blocks }: PaperDocument, columns: number): readonly PaperLine[] =>
  blocks.flatMap((block) => linesOf(block, columns));

function linesOf(block: PaperBlock, columns: number): readonly PaperLine[] {
  switch (block.kind) {
    case 'text':
      return textLines(block, columns);
    case 'row':
      return rowLines(block, columns);
    case 'columns':
      return tableLines(block, columns);
    case 'space':
      return Array.from({ length: block.lines ?? 1 }, () => line([]));
    case 'rule':
      return [{ kind: 'rule', double: block.double ?? false }];
    case 'mark':
      return wrapped(block.text, columns / 2 - 2).map((text) => ({ kind: 'mark', text }));
    case 'barcode':
      return barcodeLines(block.data, block.symbology ?? 'code128', columns);
    case 'qr':
    case 'image':
      return [block];
  }
}

/** Code 128 takes 11 bars a character and 35 more, EAN-13 always 95, each two dots; a letter of the printer's is 12 dots wide. */
function barcodeLines(data: string, symbology: BarcodeSymbology, columns: number): readonly PaperLine[] {
  const bars = symbology === 'ean13' ? 95 : data.length * 11 + 35;
  const fits = bars * 2 <= columns * 12;
  const text = textLines({ kind: 'text', text: data, align: 'center' }, columns);
  return fits ? [{ kind: 'barcode', data, symbology }, ...text] : text;
}

interface Looks {
  readonly strong?: boolean;
  readonly large?: boolean;
}

const sizeOf = ({ large = false }: Looks): 1 | 2 => (large ? 2 : 1);

const line = (cells: readonly Cell[], looks: Looks = {}): PaperLine => ({
  kind: 'cells',
  cells,
  strong: looks.strong ?? false,
  size: sizeOf(looks),
});

function textLines(block: TextBlock, columns: number): readonly PaperLine[] {
  const width = Math.floor(columns / sizeOf(block));
  const align = block.align ?? 'start';
  return wrapped(block.text, width).map((text) => line([{ text, width, align }], block));
}

const INDENT = 2;
/** With less room than this beside the figure a name gets lines of its own. */
const LEAST_NAME = 8;

function rowLines(block: RowBlock, columns: number): readonly PaperLine[] {
  const width = Math.floor(columns / sizeOf(block));
  const indent = block.indented === true ? INDENT : 0;
  const figure = lengthOf(block.right);
  const room = width - indent - figure - (figure === 0 ? 0 : 1);
  const fits = indent + lengthOf(block.left) + 1 + figure <= width;
  if (!fits && room < LEAST_NAME) return figureBelow(block, width, indent);
  const [first = '', ...rest] = wrapped(block.left, room);
  const left = (text: string, end: Cell[]): PaperLine =>
    line([...blank(indent), { text, width: width - indent - widthOf(end), align: 'start' }, ...end], block);
  return [
    left(first, figure === 0 ? [] : [{ text: block.right, width: figure, align: 'end' }]),
    ...rest.map((text) => left(text, [])),
  ];
}

function figureBelow(block: RowBlock, width: number, indent: number): readonly PaperLine[] {
  const names = wrapped(block.left, width - indent).map((text) =>
    line([...blank(indent), { text, width: width - indent, align: 'start' }], block),
  );
  const figures = wrapped(block.right, width).map((text) => line([{ text, width, align: 'end' }], block));
  return [...names, ...figures];
}

/** Letters between two columns of a table. */
const GAP = 2;

function tableLines({ align, rows, ...looks }: ColumnsBlock, columns: number): readonly PaperLine[] {
  const others = align
    .map((_, column) => Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? ''))))
    .slice(1);
  const gaps = others.length * GAP;
  const first = Math.max(LEAST_NAME, columns - gaps - others.reduce((sum, width) => sum + width, 0));
  const widths = [first, ...others];
  return rows.flatMap((row) => tableRow(row, { align, widths }, looks));
}

interface Grid {
  readonly align: readonly PaperAlign[];
  readonly widths: readonly number[];
}

function tableRow(row: readonly string[], { align, widths }: Grid, looks: Looks): readonly PaperLine[] {
  const cells = widths.map((width, column) => wrapped(row[column] ?? '', width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    line(
      widths.flatMap((width, column) => [
        ...blank(column === 0 ? 0 : GAP),
        { text: cells[column]?.[at] ?? '', width, align: align[column] ?? 'start' },
      ]),
      looks,
    ),
  );
}

const blank = (width: number): Cell[] => (width === 0 ? [] : [{ text: '', width, align: 'start' }]);

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.width, 0);
