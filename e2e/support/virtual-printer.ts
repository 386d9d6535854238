import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { readEscPos, type PrintedThing } from './escpos-reader.ts';

/**
 * A receipt printer on 127.0.0.1, byte for byte: it speaks the status commands of an ESC/POS printer, keeps what it was
 * sent while it has no paper, and tears off a paper at each cut. It imports nothing of the till.
 */
export class VirtualPrinter {
  /** What came out, a paper each; a drawer pulse stands where it came. */
  readonly papers: (readonly PrintedThing[])[] = [];
  pulses = 0;
  paperOut = false;
  coverOpen = false;
  /** A cheap one that answers no status. */
  mute = false;
  /** Milliseconds until it has printed what it was sent. */
  slowness = 0;
  /** Cuts the line once, after so many bytes of a paper. */
  cutAfter: number | null = null;
  connections = 0;
  #server: Server | null = null;
  #port = 0;
  readonly #sockets = new Set<Socket>();
  #held: Buffer[] = [];
  #asked: Socket[] = [];

  static async start(): Promise<VirtualPrinter> {
    const printer = new VirtualPrinter();
    await printer.turnOn();
    return printer;
  }

  get port(): number {
    return this.#port;
  }

  /** On the port that it had before, if any. */
  async turnOn(): Promise<void> {
    const server = createServer((socket) => this.#serve(socket));
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async turnOff(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    if (server !== null) await new Promise((resolve) => server.close(resolve));
  }

  /** It goes on with what it has kept. */
  fillPaper(): void {
    this.paperOut = false;
    this.#print();
  }

  #serve(socket: Socket): void {
    this.connections += 1;
    this.#sockets.add(socket);
    let seen = 0;
    const pending: number[] = [];
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      this.#asked = this.#asked.filter((one) => one !== socket);
    });
    socket.on('data', (data) => {
      pending.push(...data);
      const paper = this.#withoutQuestions(pending.splice(0), socket);
      seen += paper.length;
      if (this.cutAfter !== null && seen > this.cutAfter) {
        this.#held.push(paper.subarray(0, Math.max(0, paper.length - (seen - this.cutAfter))));
        this.cutAfter = null;
        this.#asked = this.#asked.filter((one) => one !== socket);
        this.#print();
        socket.destroy();
        return;
      }
      this.#held.push(paper);
      setTimeout(() => this.#print(), this.slowness).unref();
    });
  }

  /** Answers `DLE EOT n` at once; `GS r 1` waits for its turn. */
  #withoutQuestions(bytes: number[], socket: Socket): Buffer {
    const rest: number[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const [first, second, third] = [bytes[at] ?? 0, bytes[at + 1], bytes[at + 2]];
      if (first === 0x10 && second === 0x04 && third !== undefined) {
        if (!this.mute) socket.write(Buffer.of(this.#status(third)));
        at += 2;
      } else if (first === 0x1d && second === 0x72) {
        if (!this.mute) this.#asked.push(socket);
        at += 2;
      } else rest.push(first);
    }
    return Buffer.from(rest);
  }

  #status(kind: number): number {
    const isOff = this.paperOut || this.coverOpen;
    if (kind === 1) return 0x12 | (isOff ? 0x08 : 0);
    if (kind === 2) return 0x12 | (this.coverOpen ? 0x04 : 0) | (this.paperOut ? 0x20 : 0);
    return 0x12 | (this.paperOut ? 0x60 : 0);
  }

  #print(): void {
    if (this.paperOut || this.coverOpen) return;
    const things = readEscPos(this.#whole());
    this.pulses += things.filter(({ kind }) => kind === 'drawer').length;
    let paper: PrintedThing[] = [];
    for (const thing of things) {
      paper.push(thing);
      if (thing.kind !== 'cut') continue;
      this.papers.push(paper);
      paper = [];
    }
    for (const socket of this.#asked.splice(0)) socket.write(Buffer.of(0));
  }

  /** Up to the last line feed: what the line was cut in the middle of stays in the head. */
  #whole(): Buffer {
    const all = Buffer.concat(this.#held.splice(0));
    const cut = all.lastIndexOf(Buffer.of(0x1d, 0x56));
    const pulse = all.lastIndexOf(Buffer.of(0x1b, 0x70));
    const end = Math.max(cut === -1 ? 0 : cut + 4, pulse === -1 ? 0 : pulse + 5);
    if (end < all.length) this.#held.push(all.subarray(end));
    return all.subarray(0, Math.min(end, all.length));
  }
}
