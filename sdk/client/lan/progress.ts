import type { LanCallOptions, LanTerminals, Where } from './lan-terminals.ts';

/** What a terminal can be seen doing with one payment, in this order; it may skip some. */
export type PaymentStep = 'sent' | 'prompting' | 'cardPresented' | 'authorising' | 'done';
export const STEPS: readonly PaymentStep[] = ['sent', 'prompting', 'cardPresented', 'authorising', 'done'];

/** One line of a terminal's event stream. */
export interface DeviceNews {
  readonly step: PaymentStep;
  readonly reference: string | null;
}

export interface WatchOptions extends LanCallOptions {
  readonly hear: (news: DeviceNews) => void;
}

/** The LAN, with terminals that can be watched at work. */
export interface WatchableLan extends LanTerminals {
  /**
   * Resolves when the terminal's event stream is open; it ends with `signal`, or with the terminal. `timeoutMs`
   * bounds the opening. @throws VinrUnsupportedError when the terminal has no such stream
   */
  watch(terminalId: string, where: Where, options: WatchOptions): Promise<void>;
}

/** Takes text as it arrives and tells what it says. Lines that say nothing we know are passed over. */
export class NewsReader {
  readonly #hear: WatchOptions['hear'];
  #rest = '';

  constructor(hear: WatchOptions['hear']) {
    this.#hear = hear;
  }

  take(text: string): void {
    const lines = (this.#rest + text).split(/\r?\n/);
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > LONGEST_LINE) this.#rest = '';
    for (const line of lines) {
      const news = line.startsWith('data:') ? newsIn(line.slice('data:'.length)) : null;
      if (news !== null) this.#hear(news);
    }
  }
}

/** A terminal's own line is about 150 characters. */
const LONGEST_LINE = 64 * 1024;

function newsIn(text: string): DeviceNews | null {
  const raw = parsed(text);
  if (typeof raw !== 'object' || raw === null) return null;
  const { type, reference } = raw as Readonly<Record<string, unknown>>;
  const step = STEPS.find((known) => known === type);
  return step === undefined ? null : { step, reference: typeof reference === 'string' ? reference : null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // A damaged line is one piece of news less; the outcome comes another way.
  }
}
