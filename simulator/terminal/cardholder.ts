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

/** A cardholder who shows the card of the settings at every prompt, after a moment. Returns how to send them away. */
export function standAt(device: Device, clock: Clock, settings: SettingsBox): () => void {
  let leave = (): void => undefined;
  const show = (paymentId: string): void => {
    const { autoCard } = settings.current;
    const card = autoCard === null ? null : findCard(autoCard);
    if (card !== null && device.session?.order.paymentId === paymentId)
      device.present(presentationOf(card, {}, settings.current));
  };
  device.watch((session: Session) => {
    leave();
    if (session.state === 'pending' && settings.current.autoCard !== null)
      leave = clock.after(settings.current.autoCardMs, () => show(session.order.paymentId));
  });
  return () => leave();
}
