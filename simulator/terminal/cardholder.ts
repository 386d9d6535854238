import { findCard, type Card, type Entry } from '../cards.ts';
import type { Clock } from '../clock.ts';
import { mintAuthCode } from '../randomness.ts';
import type { Settings, SettingsBox } from '../settings.ts';
import type { Device } from './device.ts';
import type { Presentation, Session } from './session.ts';

/** What may be said about a presentation; the rest is the card's or the settings' habit. */
export interface PresentationChoices {
  readonly entry?: Entry;
  readonly approved?: number;
  readonly tip?: number;
  readonly processingMs?: number;
  readonly hold?: boolean;
}

export function presentationOf(card: Card, choices: PresentationChoices, settings: Settings): Presentation {
  return {
    card,
    entry: choices.entry ?? card.entry,
    approved: choices.approved ?? null,
    tip: choices.tip ?? 0,
    processingMs: choices.processingMs ?? settings.processingMs,
    hold: choices.hold ?? false,
    authCode: mintAuthCode(),
  };
}

/** Who stands in front of a terminal: shows the card in hand at the next prompt, else the card of the settings. */
export class Cardholder {
  readonly #device: Device;
  readonly #clock: Clock;
  readonly #settings: SettingsBox;
  #inHand: Presentation | null = null;
  #leave: () => void = () => undefined;

  constructor(device: Device, clock: Clock, settings: SettingsBox) {
    this.#device = device;
    this.#clock = clock;
    this.#settings = settings;
    device.watch((session) => this.#notice(session));
  }

  /** Shows it now if the terminal asks, else when it next does. */
  presentAtNextPrompt(presentation: Presentation): void {
    if (!this.#device.present(presentation)) this.#inHand = presentation;
  }

  /** Goes away: shows nothing any more. */
  leave(): void {
    this.#leave();
  }

  #notice(session: Session): void {
    this.#leave();
    if (session.state !== 'pending') return;
    const { autoCardMs } = this.#settings.current;
    const delayMs = this.#inHand === null ? autoCardMs : 0;
    // A card in hand is shown a moment later too, so that the prompt is there to be seen first.
    this.#leave = this.#clock.after(delayMs, () => this.#show());
  }

  #show(): void {
    const { current } = this.#settings;
    const card = current.autoCard === null ? null : findCard(current.autoCard);
    const presentation = this.#inHand ?? (card && presentationOf(card, {}, current));
    this.#inHand = null;
    if (presentation !== null) this.#device.present(presentation);
  }
}
