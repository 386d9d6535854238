/** The switches of VINR's dashboard that change behaviour, and the pace of the simulated world. */
export interface Settings {
  /** May an issuer approve less than asked? Off by default, as VINR's is. */
  readonly partialAuthorization: boolean;
  /** How long a terminal waits for a card, ms. */
  readonly promptTimeoutMs: number;
  /** How long the issuer takes when a presentation does not say, ms. */
  readonly processingMs: number;
  /** How long after its end a local payment becomes visible in the cloud, ms. */
  readonly syncLagMs: number;
  /** Name or number of a card that presents itself at every prompt; null: a person, or a test, does it. */
  readonly autoCard: string | null;
  readonly autoCardMs: number;
  /** Name of the script that every cardholder plays; null: none. */
  readonly cardholder: string | null;
  /** Is the tip screen shown: never, where a payment asks for it, or before every payment? */
  readonly tipping: Tipping;
  /** What the tip screen offers, in percent. */
  readonly tipSuggestions: readonly number[];
  /** May an offline terminal approve alone, within its model's limits? Off, as VINR's floor limit is. */
  readonly offlinePayments: boolean;
  /** The shop's own limit for that, minor units of any currency; null: the model's, and US dollars only. */
  readonly offlineMaxAmount: number | null;
  /** How long a terminal installs new software, ms. */
  readonly updateMs: number;
  /** Sustained requests a second for each secret key; twice as many in a burst. */
  readonly requestsPerSecond: number;
}

export const TIPPING = ['never', 'asked', 'always'] as const;
export type Tipping = (typeof TIPPING)[number];

export const DEFAULT_SETTINGS: Settings = {
  partialAuthorization: false,
  promptTimeoutMs: 60_000,
  processingMs: 400,
  syncLagMs: 500,
  autoCard: null,
  autoCardMs: 800,
  cardholder: null,
  tipping: 'asked',
  tipSuggestions: [10, 15, 20],
  offlinePayments: false,
  offlineMaxAmount: null,
  updateMs: 3000,
  requestsPerSecond: 500,
};

/** A box around the settings of the moment: read late, so that a change counts from the next step on. */
export class SettingsBox {
  #current: Settings;

  constructor(initial: Partial<Settings> = {}) {
    this.#current = { ...DEFAULT_SETTINGS, ...initial };
  }

  get current(): Settings {
    return this.#current;
  }

  change(changes: Partial<Settings>): Settings {
    this.#current = { ...this.#current, ...changes };
    return this.#current;
  }
}
