/**
 * Reads what a printer was sent, by the printer's manual and with nothing of ours: the witness of what stands on paper.
 * Knows the commands that receipts use and refuses every other, so that a stray byte is found and not printed over.
 */
export interface PrintedLine {
  /** What the head printed, spaces in front included, none behind. */
  readonly text: string;
  readonly strong: boolean;
  readonly inverted: boolean;
  /** Times the height of the typeface; 1 for plain. The tallest of the line. */
  readonly height: number;
  readonly align: 'left' | 'center' | 'right';
}

export type PrintedThing =
  | ({ readonly kind: 'line' } & PrintedLine)
  | { readonly kind: 'qr'; readonly data: string; readonly align: PrintedLine['align'] }
  | { readonly kind: 'barcode'; readonly symbology: number; readonly data: string }
  | { readonly kind: 'picture'; readonly width: number; readonly height: number; readonly rows: Buffer }
  | { readonly kind: 'cut' }
  | { readonly kind: 'drawer'; readonly pin: number };

/** Pages of letters as an Epson TM numbers them. 0 is PC437, of which receipts use the lines. */
const PAGES: Readonly<Record<number, string>> = {
  45: 'windows-1250',
  46: 'windows-1251',
  47: 'windows-1253',
  48: 'windows-1254',
  51: 'windows-1257',
};
/** Page 16, WPC1252, from 0x80: what it has beyond Latin 1. A dot where it has nothing. */
const WPC1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';
const PC437: Readonly<Record<number, string>> = { 0xc4: '─', 0xcd: '═' };

/** Throws on the first byte that is no command a receipt may hold, with its place. */
export function readEscPos(bytes: Uint8Array): readonly PrintedThing[] {
  const reader = new Reader(Buffer.from(bytes));
  return reader.read();
}

class Reader {
  readonly #bytes: Buffer;
  readonly #things: PrintedThing[] = [];
  #at = 0;
  #page = 0;
  #text = '';
  #line = { strong: false, inverted: false, height: 1 };
  #now = { strong: false, inverted: false, height: 1 };
  #align: PrintedLine['align'] = 'left';
  #qr = '';

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  read(): readonly PrintedThing[] {
    while (this.#at < this.#bytes.length) this.#step();
    if (this.#text !== '') throw new Error(`The last line is never printed: ${this.#text}`);
    return this.#things;
  }

  #next(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new Error('The bytes end inside a command');
    this.#at += 1;
    return byte;
  }

  #take(count: number): Buffer {
    if (this.#at + count > this.#bytes.length) throw new Error('The bytes end inside a command');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  #step(): void {
    const byte = this.#next();
    if (byte === 0x0a) this.#feed();
    else if (byte === 0x1b) this.#escape();
    else if (byte === 0x1d) this.#group();
    else if (byte === 0x1c) this.#expect(0x2e);
    else if (byte === 0x0d) return;
    else if (byte < 0x20) this.#refuse(byte);
    else this.#letter(byte);
  }

  #letter(byte: number): void {
    this.#text += this.#decoded(byte);
    this.#line = {
      strong: this.#line.strong || this.#now.strong,
      inverted: this.#line.inverted || this.#now.inverted,
      height: Math.max(this.#line.height, this.#now.height),
    };
  }

  #decoded(byte: number): string {
    if (byte < 0x80) return String.fromCharCode(byte);
    if (this.#page === 16) return Array.from(WPC1252)[byte - 0x80] ?? String.fromCharCode(byte);
    const page = PAGES[this.#page];
    if (page !== undefined) return new TextDecoder(page).decode(Uint8Array.of(byte));
    const letter = PC437[byte];
    if (this.#page !== 0 || letter === undefined)
      throw new Error(`No letter ${byte.toString(16)} on page ${this.#page}`);
    return letter;
  }

  #feed(): void {
    this.#things.push({ kind: 'line', text: this.#text.trimEnd(), ...this.#line, align: this.#align });
    this.#text = '';
    this.#line = { strong: false, inverted: false, height: 1 };
  }

  #escape(): void {
    const command = this.#next();
    if (command === 0x40) this.#reset();
    else if (command === 0x74) this.#page = this.#next();
    else if (command === 0x45) this.#now = { ...this.#now, strong: (this.#next() & 1) === 1 };
    else if (command === 0x61)
      this.#align = (['left', 'center', 'right'] as const)[this.#next() % 48] ?? 'left';
    else if (command === 0x4d) this.#next();
    else if (command === 0x64) for (let lines = this.#next(); lines > 0; lines -= 1) this.#feed();
    else if (command === 0x70) this.#pulse();
    else this.#refuse(0x1b, command);
  }

  #reset(): void {
    this.#page = 0;
    this.#now = { strong: false, inverted: false, height: 1 };
    this.#align = 'left';
  }

  #pulse(): void {
    const [pin = 0] = this.#take(3);
    this.#things.push({ kind: 'drawer', pin });
  }

  #group(): void {
    const command = this.#next();
    if (command === 0x21) this.#now = { ...this.#now, height: (this.#next() & 7) + 1 };
    else if (command === 0x42) this.#now = { ...this.#now, inverted: (this.#next() & 1) === 1 };
    else if (command === 0x68 || command === 0x77 || command === 0x48 || command === 0x66) this.#next();
    else if (command === 0x56) this.#cut();
    else if (command === 0x6b) this.#barcode();
    else if (command === 0x28) this.#qrCommand();
    else if (command === 0x76) this.#picture();
    else this.#refuse(0x1d, command);
  }

  #cut(): void {
    const mode = this.#next();
    if (mode >= 65) this.#next();
    this.#things.push({ kind: 'cut' });
  }

  #barcode(): void {
    const symbology = this.#next();
    if (symbology < 65) {
      this.#shortBarcode(symbology);
      return;
    }
    const data = this.#take(this.#next()).toString('latin1').replace(/^\{B/, '');
    this.#things.push({ kind: 'barcode', symbology, data });
  }

  /** The older form of the command: the same symbologies, numbered from 0, and a zero behind the data. */
  #shortBarcode(symbology: number): void {
    let data = '';
    for (let byte = this.#next(); byte !== 0; byte = this.#next()) data += String.fromCharCode(byte);
    this.#things.push({ kind: 'barcode', symbology: symbology + 65, data });
  }

  #qrCommand(): void {
    this.#expect(0x6b);
    const [low = 0, high = 0] = this.#take(2);
    const [, wanted, ...rest] = this.#take(low + high * 256);
    if (wanted === 0x50) this.#qr = Buffer.from(rest.slice(1)).toString('utf8');
    if (wanted === 0x51) this.#things.push({ kind: 'qr', data: this.#qr, align: this.#align });
  }

  #picture(): void {
    this.#expect(0x30);
    const [, xl = 0, xh = 0, yl = 0, yh = 0] = this.#take(5);
    const [row, height] = [xl + xh * 256, yl + yh * 256];
    this.#things.push({ kind: 'picture', width: row * 8, height, rows: this.#take(row * height) });
  }

  #expect(byte: number): void {
    if (this.#next() !== byte) this.#refuse(byte);
  }

  #refuse(...bytes: number[]): never {
    throw new Error(
      `At ${this.#at}: ${bytes.map((byte) => byte.toString(16)).join(' ')} is no receipt command`,
    );
  }
}

/** Only the words, as a customer reads them. */
export const wordsPrinted = (things: readonly PrintedThing[]): readonly string[] =>
  things.flatMap((thing) => (thing.kind === 'line' && thing.text !== '' ? [thing.text] : []));
