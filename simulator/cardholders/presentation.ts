import type { Card, Entry } from '../cards.ts';
import type { Mint } from '../randomness.ts';
import type { SettingsBox } from '../settings.ts';
import type { Presentation } from '../terminal/session.ts';

/** What may be said about a presentation; the rest is the card's or the settings' habit. */
export interface PresentationChoices {
  readonly entry?: Entry;
  readonly approved?: number;
  readonly tip?: number;
  readonly asksPin?: boolean;
  readonly processingMs?: number;
  readonly hold?: boolean;
}

export function presentationOf(
  card: Card,
  choices: PresentationChoices,
  world: { readonly settings: SettingsBox; readonly mint: Mint },
): Presentation {
  return {
    card,
    entry: choices.entry ?? card.entry,
    approved: choices.approved ?? null,
    tip: choices.tip ?? 0,
    asksPin: choices.asksPin ?? false,
    processingMs: choices.processingMs ?? world.settings.current.processingMs,
    hold: choices.hold ?? false,
    authCode: world.mint.authCode(),
  };
}
