import type { Clock } from '../../clock.ts';
import type { ModificationOutcome } from '../../journal/modification-facts.ts';
import type {
  ModificationLink,
  ModificationOrder,
  ModificationReading,
  Seen,
} from '../driver/modification-link.ts';
import type { Phase } from './deadlines.ts';
import { DOUBT_MS, waitBefore } from './deadlines.ts';
import { judgeModification } from './judge.ts';
import type { Modification } from './modification-machine.ts';
import { isInDoubt, isSettledModification, waitsForCard } from './modification-machine.ts';
import type { ModificationProgress } from './modification-view.ts';

/** The attempt being asked about, as far as the asking may touch it. */
export interface Watched {
  readonly modification: Modification;
  readonly order: ModificationOrder;
  settle(outcome: ModificationOutcome): Promise<void>;
  accept(refundId: string): Promise<void>;
  needAttention(reason: 'noAnswer' | 'mismatch'): Promise<void>;
  show(change: Partial<ModificationProgress>): void;
}

/** Asks VINR about one sent attempt until it has spoken. Only ever reads; not found is a hint and frees nothing. */
export class ModificationWatch {
  readonly #clock: Clock;
  readonly #link: ModificationLink;
  readonly #of: Watched;
  #wake = new AbortController();

  constructor(parts: { readonly clock: Clock; readonly link: ModificationLink }, of: Watched) {
    this.#clock = parts.clock;
    this.#link = parts.link;
    this.#of = of;
  }

  /** The answer was lost: ask until VINR has it, or says that it ended. */
  async untilAnswered(): Promise<void> {
    const answered = new AbortController();
    try {
      await Promise.all([
        this.#askWhile((one) => isInDoubt(one) && !answered.signal.aborted).finally(() => answered.abort()),
        this.#callForAttention(answered.signal),
      ]);
    } finally {
      answered.abort();
      this.askNow();
    }
  }

  /** VINR has the refund: ask how it ended. */
  untilSettled(): Promise<void> {
    return this.#askWhile((one) => !isSettledModification(one));
  }

  askNow(): void {
    this.#wake.abort();
    this.#wake = new AbortController();
  }

  async #askWhile(goesOn: (one: Modification) => boolean): Promise<void> {
    let notBefore = 0;
    for (let asked = 0; goesOn(this.#of.modification); asked += 1) {
      const wait = waitBefore(phaseOf(this.#of.modification), asked);
      await this.#clock.sleep(Math.max(wait, notBefore), this.#wake.signal);
      if (!goesOn(this.#of.modification)) return;
      const reading = await this.#link.read(this.#of.order, refundIdOf(this.#of.modification));
      notBefore = reading.kind === 'noAnswer' ? (reading.retryAfterMs ?? 0) : 0;
      await this.#weigh(reading);
    }
  }

  async #weigh(reading: ModificationReading): Promise<void> {
    if (reading.kind === 'noAnswer') {
      this.#of.show({ lastHeard: 'nothing' });
      return;
    }
    const [only, second] = reading.seen.filter((seen) => isOurs(this.#of.modification, seen));
    // One reference, two refunds: VINR has made it twice, and only a person can put that right.
    if (second !== undefined) await this.#doubt();
    else if (only !== undefined) await this.#conclude(only);
    else this.#of.show({ lastHeard: 'notYet' });
  }

  async #conclude(seen: Seen): Promise<void> {
    const verdict = judgeModification(this.#of.modification.intent, seen);
    if (verdict.kind === 'final') await this.#of.settle(verdict.outcome);
    else if (verdict.kind === 'accepted') await this.#of.accept(verdict.refundId);
    else if (verdict.kind === 'mismatch') await this.#doubt();
    else this.#of.show({ lastHeard: verdict.kind === 'notYet' ? 'notYet' : 'unreadable' });
  }

  #doubt(): Promise<void> {
    this.#of.show({ lastHeard: 'unreadable' });
    return this.#of.needAttention('mismatch');
  }

  async #callForAttention(answered: AbortSignal): Promise<void> {
    await this.#clock.sleep(DOUBT_MS, answered);
    if (!answered.aborted) await this.#of.needAttention('noAnswer');
  }
}

function phaseOf(one: Modification): Phase {
  if (isInDoubt(one)) return 'unknown';
  return waitsForCard(one) ? 'presented' : 'onItsWay';
}

/** A list of a payment's refunds has other people's in it: without our reference one is not ours. */
function isOurs(one: Modification, seen: Seen): boolean {
  if (seen.kind === 'payment') return true;
  return seen.refundId === refundIdOf(one) || seen.reference === one.intent.reference;
}

function refundIdOf({ standing }: Modification): string | null {
  return standing.kind === 'accepted' ? standing.refundId : null;
}
