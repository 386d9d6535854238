import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { ProxyOptions } from './proxy.ts';
import type { Weather } from './weather.ts';

type Speaker = 'till' | 'party';

const DRIP_BYTES = 16;
const DRIP_MS = 4;
const DELAY_MS = 150;

/** One connection through the proxy: fair until its turn has come, then as the weather has it. */
export class Conversation {
  readonly #till: Socket;
  readonly #party: Socket;
  readonly #weather: Weather;
  readonly #options: ProxyOptions;
  /** All that the till has said, for whoever says it again. */
  readonly #said: Buffer[] = [];
  #speaker: Speaker | null = null;
  #turn = 0;
  #echoed = false;
  /** Pieces leave in the order in which they came, however late. */
  readonly #last: Record<Speaker, Promise<void>> = { till: Promise.resolve(), party: Promise.resolve() };

  constructor(till: Socket, weather: Weather, options: ProxyOptions) {
    this.#till = till;
    this.#weather = weather;
    this.#options = options;
    this.#party = connect(weather.mode === 'swapPeer' ? options.other : options.target);
    this.#till.setNoDelay(true);
    this.#party.setNoDelay(true);
    this.#listen('till', this.#till, this.#party);
    this.#listen('party', this.#party, this.#till);
    if (this.#isStruck) this.#strike(null);
  }

  onEnd(listener: () => void): void {
    this.#till.once('close', listener);
  }

  end(): void {
    this.#till.destroy();
    this.#party.destroy();
  }

  get #isStruck(): boolean {
    return this.#weather.mode !== 'pass' && this.#turn >= this.#weather.turn;
  }

  #listen(speaker: Speaker, from: Socket, to: Socket): void {
    from.on('data', (piece: Buffer) => {
      this.#take(speaker);
      if (speaker === 'till') this.#said.push(piece);
      if (this.#isStruck) this.#strike({ speaker, piece, to });
      else this.#send(speaker, to, piece);
    });
    from.on('close', () => void this.#last[speaker].then(() => this.#closes(to)));
    // Who breaks the connection says so by its end; the other side is told the same way.
    from.on('error', () => undefined);
  }

  #closes(to: Socket): void {
    const keepsOpen =
      this.#isStruck && (this.#weather.mode === 'silence' || this.#weather.mode === 'stopReading');
    if (!keepsOpen || to === this.#party) to.end();
  }

  #take(speaker: Speaker): void {
    if (speaker === this.#speaker) return;
    this.#speaker = speaker;
    this.#turn += 1;
    this.#options.onTurn(this.#turn);
  }

  #send(speaker: Speaker, to: Socket, piece: Buffer, afterMs = 0): void {
    this.#last[speaker] = this.#last[speaker].then(async () => {
      if (afterMs > 0) await pause(afterMs);
      if (to.writable) to.write(piece);
    });
  }

  /** `said` is null when nobody has spoken yet. */
  #strike(said: { readonly speaker: Speaker; readonly piece: Buffer; readonly to: Socket } | null): void {
    switch (this.#weather.mode) {
      case 'reset':
        this.#till.resetAndDestroy();
        this.#party.resetAndDestroy();
        return;
      case 'close':
        this.#till.end();
        this.#party.end();
        return;
      case 'stopReading':
        this.#till.pause();
        this.#party.pause();
        return;
      case 'silence':
      case 'pass':
      case 'refuse':
        return;
      case 'drip':
      case 'delay':
      case 'swapPeer':
      case 'duplicate':
      case 'dropAnswers':
      case 'dropCommands':
      case 'truncate':
      case 'garble':
        if (said !== null) this.#disturb(said.speaker, said.piece, said.to);
    }
  }

  #disturb(speaker: Speaker, piece: Buffer, to: Socket): void {
    const { mode } = this.#weather;
    if (mode === 'dropAnswers' && speaker === 'party') return;
    if (mode === 'dropCommands' && speaker === 'till') return;
    if (mode === 'truncate') {
      this.#send(speaker, to, piece.subarray(0, piece.length >> 1));
      void this.#last[speaker].then(() => this.#till.end());
    } else if (mode === 'garble') this.#send(speaker, to, garbled(piece));
    else if (mode === 'drip') this.#drip(speaker, to, piece);
    else this.#send(speaker, to, piece, mode === 'delay' ? DELAY_MS : 0);
    if (mode === 'duplicate' && speaker === 'till') this.#echo();
  }

  #drip(speaker: Speaker, to: Socket, piece: Buffer): void {
    for (let at = 0; at < piece.length; at += DRIP_BYTES)
      this.#send(speaker, to, piece.subarray(at, at + DRIP_BYTES), DRIP_MS);
  }

  /** Says everything again to the same party, and does not listen to what it answers. */
  #echo(): void {
    if (this.#echoed) return;
    this.#echoed = true;
    const again = connect(this.#options.target);
    again.on('error', () => undefined);
    again.resume();
    again.end(Buffer.concat(this.#said));
  }
}

function garbled(piece: Buffer): Buffer {
  const copy = Buffer.from(piece);
  const middle = copy.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 0x40;
  return copy;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
