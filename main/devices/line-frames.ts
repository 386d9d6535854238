const CR = 0x0d;
const LF = 0x0a;

/** The lines in a stream of bytes, however it was cut into pieces. Empty ones are none; a longer one than `most` is noise. */
export class LineFrames {
  readonly #most: number;
  #bytes: number[] = [];
  #isNoise = false;

  constructor(most: number) {
    this.#most = most;
  }

  /** Those that end in these bytes, without their ends. */
  take(bytes: Uint8Array): readonly Buffer[] {
    const lines: Buffer[] = [];
    for (const byte of bytes) {
      if (byte === CR || byte === LF) lines.push(...this.#end());
      else if (this.#bytes.length < this.#most) this.#bytes.push(byte);
      else this.#isNoise = true;
    }
    return lines;
  }

  #end(): readonly Buffer[] {
    const line = Buffer.from(this.#bytes);
    const isLine = line.length > 0 && !this.#isNoise;
    this.#bytes = [];
    this.#isNoise = false;
    return isLine ? [line] : [];
  }
}
