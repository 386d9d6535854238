import { findCard } from '../cards.ts';
import type { Device, Surroundings } from '../terminal/device.ts';
import { shareOf } from '../terminal/policy.ts';
import type { Order, Presentation, Session } from '../terminal/session.ts';
import { presentationOf } from './presentation.ts';
import { findScript, type Move, type Script } from './scripts.ts';

/**
 * Who stands in front of a terminal. Plays a script if there is one; else shows the card in hand at the next prompt,
 * else the card of the settings.
 */
export class Cardholder {
  readonly #device: Device;
  readonly #world: Surroundings;
  #inHand: Presentation | null = null;
  /** What is left of a script; null: none is played. */
  #moves: readonly Move[] | null = null;
  #playingFor: string | null = null;
  #leave: () => void = () => undefined;

  constructor(device: Device, world: Surroundings) {
    this.#device = device;
    this.#world = world;
    device.watch((session) => this.#notice(session));
  }

  /** Shows it now if the terminal asks, else when it next does. */
  presentAtNextPrompt(presentation: Presentation): void {
    if (!this.#device.present(presentation)) this.#inHand = presentation;
  }

  /** Plays at the running payment if it still waits for a card, else at the next one. */
  play(script: Script): void {
    this.#moves = script.moves;
    this.#playingFor = null;
    if (this.#device.session?.state === 'pending') this.#notice(this.#device.session);
  }

  /** Goes away: shows nothing any more. */
  leave(): void {
    this.#leave();
  }

  #notice(session: Session): void {
    this.#leave();
    if (session.state === 'final') {
      if (this.#playingFor === session.order.paymentId) this.#moves = null;
      return;
    }
    this.#begin(session);
    if (this.#moves !== null) this.#schedule(session, this.#moves);
    else if (session.state === 'pending') this.#scheduleHabit();
  }

  /** A script, of one's own or of the settings, is for the payment at which it is first seen. */
  #begin(session: Session): void {
    const { paymentId } = session.order;
    if (this.#playingFor === paymentId) return;
    const habit = this.#world.settings.current.cardholder;
    if (this.#moves === null || this.#playingFor !== null)
      this.#moves = (habit === null ? null : findScript(habit)?.moves) ?? null;
    this.#playingFor = paymentId;
  }

  #schedule(session: Session, moves: readonly Move[]): void {
    const asked = session.state === 'pending' && session.tip === null;
    const [move, ...rest] = asked ? moves : moves.filter(({ at }) => at !== 'tip');
    if (move === undefined || !fits(move, session)) return;
    this.#leave = this.#world.clock.after(move.afterMs, () => {
      this.#moves = rest;
      this.#make(move, session.order);
    });
  }

  #make(move: Move, order: Order): void {
    if (move.at === 'tip') {
      const { policy } = this.#device;
      this.#device.tip(policy.tipOf(order, shareOf(order.amount, move.percent)));
    } else if (move.at === 'pin') this.#device.pin(move.right);
    else this.#present(move.card, move.asksPin);
  }

  #scheduleHabit(): void {
    const delayMs = this.#inHand === null ? this.#world.settings.current.autoCardMs : 0;
    // A card in hand is shown a moment later too, so that the prompt is there to be seen first.
    this.#leave = this.#world.clock.after(delayMs, () => this.#showHabit());
  }

  #showHabit(): void {
    const { autoCard } = this.#world.settings.current;
    if (this.#inHand === null) {
      if (autoCard !== null) this.#present(autoCard, false);
      return;
    }
    const presentation = this.#inHand;
    this.#inHand = null;
    this.#device.present(presentation);
  }

  #present(name: string, asksPin: boolean): void {
    const card = findCard(name);
    if (card !== null) this.#device.present(presentationOf(card, { asksPin }, this.#world));
  }
}

/** Somebody who was not asked for a tip, or gives none, shows the card straight away. */
function fits(move: Move, session: Session): boolean {
  if (session.state === 'pending') return move.at === 'card' || (move.at === 'tip' && session.tip === null);
  return session.state === 'processing' && session.pinTriesLeft !== null && move.at === 'pin';
}
