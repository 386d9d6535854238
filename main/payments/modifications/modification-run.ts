import { AppFailure } from '#shared/app-error.ts';
import type { MovedOrNot } from '#shared/refund.ts';
import type { Clock } from '../../clock.ts';
import type {
  ModificationFact,
  ModificationKey,
  ModificationOutcome,
} from '../../journal/modification-facts.ts';
import type { TillRecord } from '../../journal/record.ts';
import type { Log } from '../../log.ts';
import { modificationIn } from '../../sales/sale.ts';
import type {
  ModificationEnd,
  ModificationLink,
  ModificationOrder,
  Seen,
} from '../driver/modification-link.ts';
import { judgeModification, refusalOf } from './judge.ts';
import type { Modification } from './modification-machine.ts';
import { isSettledModification, nextModificationEffect, waitsForCard } from './modification-machine.ts';
import type { ModificationProgress } from './modification-view.ts';
import { ModificationWatch } from './modification-watch.ts';

export interface ModificationRunParts {
  readonly record: TillRecord;
  readonly link: ModificationLink;
  readonly clock: Clock;
  /** Something worth showing has changed that is not a fact. */
  readonly changed: () => void;
  readonly log: Log;
}

/** What a supervisor decided, and on what grounds. */
export interface ModificationDecision {
  readonly says: MovedOrNot;
  readonly by: string;
  readonly grounds: string;
}

/** Takes one attempt at a refund or a capture from its intent, or from where a crash left it, to VINR's final word. */
export class ModificationRun {
  readonly #parts: ModificationRunParts;
  readonly #key: ModificationKey;
  readonly #watch: ModificationWatch;
  #progress: ModificationProgress = { alive: true, lastHeard: null };

  constructor(parts: ModificationRunParts, key: ModificationKey) {
    this.#parts = parts;
    this.#key = key;
    this.#watch = new ModificationWatch(parts, this);
  }

  get progress(): ModificationProgress {
    return this.#progress;
  }

  get modification(): Modification {
    return modificationIn(this.#parts.record.books.sale(this.#key.saleId), this.#key);
  }

  get order(): ModificationOrder {
    return orderOf(this.modification);
  }

  async run(): Promise<void> {
    for (;;) {
      const effect = nextModificationEffect(this.modification);
      if (effect === 'nothing') return;
      if (effect === 'send') await this.#send();
      else if (effect === 'ask') await this.#ask();
      else await this.#watch.untilSettled();
    }
  }

  /** After a restart: what was only intended is closed, since no byte of it left and nobody may be waiting any more. */
  async takeUp(): Promise<void> {
    if (this.modification.standing.kind === 'intended') await this.#notSent('unknown');
    await this.run();
  }

  /** The cashier asks: put the question now, whatever the schedule says. */
  askNow(): void {
    this.#watch.askNow();
  }

  show(change: Partial<ModificationProgress>): void {
    this.#progress = { ...this.#progress, ...change };
    this.#parts.changed();
  }

  /** Writes the final word, once; what comes later finds it settled. */
  settle(outcome: ModificationOutcome, evidence: 'cloud' | 'neverSent' = 'cloud'): Promise<void> {
    return this.#write((one) =>
      isSettledModification(one) ? [] : [{ type: 'modification.outcome', ...this.#key, outcome, evidence }],
    );
  }

  accept(refundId: string): Promise<void> {
    return this.#write(({ standing }) =>
      standing.kind === 'settled' || standing.kind === 'accepted' || standing.kind === 'resolved'
        ? []
        : [{ type: 'modification.accepted', ...this.#key, refundId }],
    );
  }

  /** A supervisor decides in VINR's place; the till goes on asking, less often. */
  async resolve({ says, by, grounds }: ModificationDecision): Promise<void> {
    await this.#write((one) => {
      if (one.standing.kind !== 'attention' && !waitsForCard(one)) throw new AppFailure('modification.none');
      return [{ type: 'modification.resolved', ...this.#key, says, by, grounds }];
    });
    this.#watch.askNow();
  }

  needAttention(reason: 'noAnswer' | 'mismatch'): Promise<void> {
    return this.#write(({ standing }) =>
      standing.kind === 'unknown' ? [{ type: 'modification.needsAttention', ...this.#key, reason }] : [],
    );
  }

  /** Decides on the attempt as it stands when the journal gets to it. */
  #write(facts: (one: Modification) => readonly ModificationFact[]): Promise<void> {
    return this.#parts.record.decide((books) => ({
      facts: facts(modificationIn(books.sale(this.#key.saleId), this.#key)),
      result: undefined,
    }));
  }

  /** SENDING is on disk before the first byte; one request goes out, and whatever becomes of it is never sent again. */
  async #send(): Promise<void> {
    const commit = () =>
      this.#write(({ standing }) => {
        if (standing.kind !== 'intended') throw new Error(`${standing.kind} is not to be sent`);
        return [{ type: 'modification.sending', ...this.#key }];
      });
    await this.#conclude(await this.#parts.link.send(this.order, commit));
  }

  #conclude(end: ModificationEnd): Promise<void> {
    switch (end.kind) {
      case 'notSent':
        return this.#notSent(end.reason);
      case 'refused':
        return this.#refused(end.code);
      case 'maybeSent':
        return this.#becomeUnknown(end.why);
      case 'replied':
        return this.#replied(end.seen);
    }
  }

  #notSent(reason: (ModificationEnd & { kind: 'notSent' })['reason']): Promise<void> {
    return this.settle({ kind: 'notSent', reason }, 'neverSent');
  }

  #refused(code: string): Promise<void> {
    const reason = refusalOf(code);
    return reason === null ? this.#becomeUnknown(code) : this.settle({ kind: 'refused', code, reason });
  }

  async #replied(seen: Seen): Promise<void> {
    const verdict = judgeModification(this.modification.intent, seen);
    if (verdict.kind === 'final') return this.settle(verdict.outcome);
    if (verdict.kind === 'accepted') return this.accept(verdict.refundId);
    await this.#becomeUnknown(verdict.kind === 'unclear' ? verdict.why : verdict.kind);
    if (verdict.kind === 'mismatch') await this.needAttention('mismatch');
  }

  #becomeUnknown(why: string): Promise<void> {
    return this.#write(({ standing }) =>
      standing.kind === 'sent' ? [{ type: 'modification.unknown', ...this.#key, why }] : [],
    );
  }

  async #ask(): Promise<void> {
    if (this.modification.standing.kind === 'sent') await this.#becomeUnknown('restarted');
    await this.#watch.untilAnswered();
  }
}

function orderOf({ intent }: Modification): ModificationOrder {
  const { reference, key, paymentId, amount } = intent;
  const common = { reference, key, paymentId, amount };
  if (intent.kind === 'capture') return { kind: 'capture', ...common };
  return { kind: 'refund', ...common, reason: intent.reason, presentOn: intent.presentOn?.id ?? null };
}
