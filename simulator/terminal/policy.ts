import { DIALECTS, type Dialect } from '../dialects/index.ts';
import { offlineCeiling, type Model } from '../models.ts';
import type { SettingsBox } from '../settings.ts';
import {
  TERMINAL_SETTINGS,
  type TerminalSettings,
  type ReceiptChannel,
  type TerminalConfiguration,
} from './configuration.ts';
import type { Order, Tip } from './session.ts';

/** One key of the tip screen. */
export interface TipOffer {
  /** null: a fixed amount. */
  readonly percent: number | null;
  /** Minor units. */
  readonly amount: number;
}

/**
 * What holds at one terminal: a payment's own wish before the terminal's configuration, and that before the account's
 * settings. Read late, so that a change counts from the next step on.
 */
export class Policy {
  readonly #hardware: Model;
  readonly #settings: SettingsBox;
  #configuration: TerminalConfiguration = {};
  #own: TerminalSettings = TERMINAL_SETTINGS;

  constructor(hardware: Model, settings: SettingsBox) {
    this.#hardware = hardware;
    this.#settings = settings;
  }

  /** The next sync has brought this. */
  configure(configuration: TerminalConfiguration): void {
    this.#configuration = configuration;
  }

  get settings(): TerminalSettings {
    return this.#own;
  }

  set(changes: Partial<TerminalSettings>): TerminalSettings {
    this.#own = { ...this.#own, ...changes };
    return this.#own;
  }

  get dialect(): Dialect {
    return DIALECTS[this.#own.dialect];
  }

  get promptTimeoutMs(): number {
    return this.#own.promptTimeoutMs ?? this.#settings.current.promptTimeoutMs;
  }

  /** The shop's own words for the idle screen; null: the terminal's. */
  get idleMessage(): string | null {
    const message = this.#configuration.display?.idleMessage?.trim() ?? '';
    return message === '' ? null : message;
  }

  /** Where this terminal may put a receipt; without a printer, not on paper. */
  get receiptChannels(): readonly ReceiptChannel[] {
    const { channels = ['print'] } = this.#configuration.receipt ?? {};
    return channels.filter((channel) => channel !== 'print' || this.#hardware.printer);
  }

  get receiptNeedsConsent(): boolean {
    return this.#configuration.receipt?.requireConsent ?? false;
  }

  /** Is the tip screen shown before the card? */
  asksForTip({ tipOnScreen, refundOf }: Order): boolean {
    const { tipping } = this.#settings.current;
    return refundOf === undefined && (tipping === 'always' || (tipping === 'asked' && tipOnScreen));
  }

  tipOffers({ amount, tipPercentages }: Order): readonly TipOffer[] {
    const { mode = 'percentage', suggestions } = this.#configuration.tip ?? {};
    if (tipPercentages === undefined && mode === 'fixed' && suggestions !== undefined)
      return suggestions.map((fixed) => ({ percent: null, amount: fixed }));
    const percentages = tipPercentages ?? suggestions ?? this.#settings.current.tipSuggestions;
    return percentages.map((percent) => ({ percent, amount: shareOf(amount, percent) }));
  }

  /** The answer to the tip screen that these minor units are. */
  tipOf(order: Order, amount: number): Tip {
    if (amount === 0) return { amount: 0, mode: 'none' };
    const isOffered = this.tipOffers(order).some((offer) => offer.amount === amount);
    return { amount, mode: isOffered ? 'preset' : 'custom' };
  }

  /** May it approve alone while it cannot reach the card network? */
  get approvesOffline(): boolean {
    return this.#configuration.offlineMode?.enabled ?? this.#settings.current.offlinePayments;
  }

  /** The most it takes alone, minor units. */
  offlineCeiling(currency: string): number {
    const shopLimit = this.#configuration.offlineMode?.maxAmount ?? this.#settings.current.offlineMaxAmount;
    return offlineCeiling(this.#hardware, currency, shopLimit);
  }

  /** How many of them it keeps. */
  get offlineRoom(): number {
    const { maxQueue = Infinity } = this.#configuration.offlineMode ?? {};
    return Math.min(this.#hardware.offline?.maxQueued ?? 0, maxQueue);
  }
}

/** Minor units, rounded to the nearest; VINR does not say how it rounds. */
export function shareOf(amount: number, percent: number): number {
  return Math.round((amount * percent) / 100);
}
