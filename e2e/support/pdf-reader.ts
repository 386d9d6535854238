import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF as Chromium writes one: objects in plain sight, streams deflated, letters as glyphs whose meaning
 * each font's `ToUnicode` tells. It knows nothing of ours. (The kept-up parsers, pdfjs-dist and unpdf, want Node 22.)
 */
export function wordsOfPdf(file: Buffer): readonly string[] {
  const objects = objectsIn(file);
  const fonts = fontsIn(objects);
  return [...objects.values()].flatMap(({ stream }) =>
    stream !== null && /\bBT\b/.test(stream) ? wordsIn(stream, fonts) : [],
  );
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: string | null;
}

function objectsIn(file: Buffer): ReadonlyMap<string, PdfObject> {
  const text = file.toString('latin1');
  const found = [...text.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj\b/g)];
  return new Map(
    found.map(([, id = '', body = '']) => {
      const at = body.search(/stream\r?\n/);
      if (at === -1) return [id, { dictionary: body, stream: null }];
      const dictionary = body.slice(0, at);
      const packed = body.slice(at).replace(/^stream\r?\n/, '');
      return [id, { dictionary, stream: unpacked(packed, dictionary) }];
    }),
  );
}

function unpacked(packed: string, dictionary: string): string | null {
  if (/\/(Image|FontFile)/.test(dictionary)) return null;
  const [, length = ''] = /\/Length (\d+)/.exec(dictionary) ?? [];
  const bytes = Buffer.from(packed.slice(0, Number(length)), 'latin1');
  return (/\/FlateDecode/.test(dictionary) ? inflateSync(bytes) : bytes).toString('latin1');
}

type Letters = ReadonlyMap<number, string>;

/** By the name that pages call a font. */
function fontsIn(objects: ReadonlyMap<string, PdfObject>): ReadonlyMap<string, Letters> {
  const fonts = new Map<string, Letters>();
  for (const { dictionary } of objects.values())
    for (const [, name = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, map = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '') ?? [];
      const stream = objects.get(map)?.stream;
      if (typeof stream === 'string') fonts.set(name, lettersIn(stream));
    }
  return fonts;
}

const letterOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function lettersIn(map: string): Letters {
  const letters = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(parseInt(glyph, 16), letterOf(hex));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', hex = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1) {
        const code = parseInt(hex, 16) + glyph - parseInt(first, 16);
        letters.set(glyph, String.fromCodePoint(code));
      }
  return letters;
}

/** Each piece of text that a page shows in one go. */
function wordsIn(page: string, fonts: ReadonlyMap<string, Letters>): readonly string[] {
  let letters: Letters = new Map();
  const words: string[] = [];
  for (const [, font, hex, list] of page.matchAll(
    /\/(F\d+) [\d.]+ Tf|<(\w+)> Tj|\[((?:<\w+>|[-\d.\s])*)\] TJ/g,
  )) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    else
      words.push(
        glyphsIn(hex ?? list ?? '')
          .map((glyph) => letters.get(glyph) ?? '\ufffd')
          .join(''),
      );
  }
  return words;
}

/** Two bytes a glyph. */
const glyphsIn = (text: string): readonly number[] =>
  (text.match(/<\w+>|^\w+$/g) ?? []).flatMap((piece) =>
    (piece.replaceAll(/[<>]/g, '').match(/.{4}/g) ?? []).map((glyph) => parseInt(glyph, 16)),
  );
