import { describe, expect, it } from 'vitest';
import type { PaperBlock, PaperDocument, PaperWidth } from '#shared/document.ts';
import { readEscPos, wordsPrinted } from '../../e2e/support/escpos-reader.ts';
import { drawerPulse, escposBytes, escposPicture } from './escpos.ts';
import { canBePrinted } from './printable.ts';

const document = (...blocks: readonly PaperBlock[]): PaperDocument => ({
  title: 'Test',
  locale: 'de',
  direction: 'ltr',
  blocks,
});
const printed = (width: PaperWidth, ...blocks: readonly PaperBlock[]) =>
  readEscPos(escposBytes(document(...blocks), { width, codepages: 'epson' }));
const words = (width: PaperWidth, ...blocks: readonly PaperBlock[]) =>
  wordsPrinted(printed(width, ...blocks));

describe('what the printer is sent', () => {
  it.each([
    [58, 'Käse            1 234,50 €'],
    [80, 'Käse                            1 234,50 €'],
  ] as const)('fills %i mm, umlauts and euro included', (width, filled) => {
    const [line] = words(width, { kind: 'row', left: 'Käse', right: '1\u202f234,50\u00a0€' });
    expect(line?.replaceAll(/ +/g, ' ')).toBe(filled.replaceAll(/ +/g, ' '));
    expect(line?.length).toBe(width === 58 ? 32 : 48);
  });

  it('writes every language of the till but Arabic in letters', () => {
    const text = 'Größe, façade, señor, ¿qué?, “quote” – CHF 1’234.50 × 2 · Łódź, Ελλάδα, Москва';
    expect(words(80, { kind: 'text', text }).join(' ')).toBe(text);
    expect(canBePrinted(text)).toBe(true);
    expect(canBePrinted('المجموع')).toBe(false);
    expect(canBePrinted('寿司')).toBe(false);
  });

  it('carries looks on the right lines only', () => {
    const lines = printed(
      58,
      { kind: 'mark', text: 'COPY' },
      { kind: 'row', left: 'Total', right: '9.00', strong: true, large: true },
      { kind: 'text', text: 'Thank you', align: 'center' },
    ).filter((thing) => thing.kind === 'line' && thing.text !== '');
    expect(lines).toMatchObject([
      { text: '           COPY', inverted: true, strong: true, height: 2 },
      { text: 'Total       9.00', inverted: false, strong: true, height: 2 },
      { text: '           Thank you', inverted: false, strong: false, height: 1 },
    ]);
  });

  it('holds codes as data, the paper as lines, and ends with one cut', () => {
    const things = printed(
      80,
      { kind: 'rule' },
      { kind: 'qr', data: 'VINRR-T1-1042-58' },
      { kind: 'barcode', data: 'VINRR-T1-1042-58' },
    );
    expect(things[0]).toMatchObject({ kind: 'line', text: '─'.repeat(48) });
    expect(things).toContainEqual({ kind: 'qr', data: 'VINRR-T1-1042-58', align: 'center' });
    expect(things).toContainEqual({ kind: 'barcode', symbology: 73, data: 'VINRR-T1-1042-58' });
    expect(things.filter(({ kind }) => kind === 'cut')).toHaveLength(1);
    expect(things.some(({ kind }) => kind === 'drawer')).toBe(false);
  });

  it('has the article number of a label as EAN-13', () => {
    const things = printed(58, { kind: 'barcode', data: '4006381333931', symbology: 'ean13' });
    expect(things).toContainEqual({ kind: 'barcode', symbology: 67, data: '4006381333931' });
  });

  it('sets a logo in the middle of the paper', () => {
    const logo = { width: 8, height: 2, dots: Buffer.from([0xff, 0x81]).toString('base64') };
    const [picture] = printed(58, { kind: 'image', image: logo });
    expect(picture).toMatchObject({ kind: 'picture', width: 384, height: 2 });
    const rows = picture?.kind === 'picture' ? picture.rows : Buffer.alloc(0);
    expect([...rows].flatMap((byte, at) => (byte === 0 ? [] : [[at % 48, byte]]))).toEqual([
      [23, 0xff],
      [23, 0x81],
    ]);
  });
});

it('prints a whole document as one picture, in bands', () => {
  const picture = { width: 384, height: 300, dots: Buffer.alloc(48 * 300, 1).toString('base64') };
  const things = readEscPos(escposPicture(picture, { width: 58, codepages: 'epson' }));
  const bands = things.flatMap((thing) => (thing.kind === 'picture' ? [thing] : []));
  expect(bands.map(({ height }) => height)).toEqual([128, 128, 44]);
  expect(Buffer.concat(bands.map(({ rows }) => rows)).toString('base64')).toBe(picture.dots);
  expect(things.at(-1)).toMatchObject({ kind: 'line', text: '' });
});

it('opens the drawer with a pulse and prints nothing', () => {
  const things = readEscPos(drawerPulse({ width: 80, codepages: 'epson' }));
  expect(things.filter(({ kind }) => kind === 'drawer')).toEqual([{ kind: 'drawer', pin: 0 }]);
  expect(wordsPrinted(things)).toEqual([]);
});
