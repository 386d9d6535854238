import type { AttemptFlight, FlightView } from '#shared/flight.ts';
import type { SavedText } from '#shared/saved-text.ts';
import { AppFailure } from '#shared/app-error.ts';
import type { TenderId } from '#shared/ids.ts';
import type { Fact, PaymentFact } from '../journal/facts.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import type { TraceStore } from '../journal/trace-store.ts';
import { JournalFailure } from '../journal/journal.ts';
import type { SaveText } from '../save-text.ts';
import { saved } from '../save-text.ts';
import type { Books } from '../sales/books.ts';
import { exportName, exportText } from './export.ts';
import type { ExportedFrom } from './export.ts';
import { masked } from './masked.ts';
import { timelineOf } from './timeline.ts';
import type { TraceLine } from './trace-line.ts';
import { fromStored } from './trace-line.ts';

export interface FlightParts {
  readonly journal: Journal;
  readonly traces: TraceStore;
  readonly books: Books;
  /** Brings what was noted a moment ago into the store. */
  readonly flush: () => Promise<void>;
  readonly from: ExportedFrom;
  readonly wall: () => number;
  readonly saveText: SaveText | null;
}

type Intended = PaymentFact & { readonly type: 'payment.intended' };

/** The flight record of a card tender: what happened to it, for a person to read or to send to support. */
export class FlightService {
  readonly #parts: FlightParts;

  constructor(parts: FlightParts) {
    this.#parts = parts;
  }

  /** Throws `payment.none` when no card was asked for this tender. */
  async get(tenderId: TenderId): Promise<FlightView> {
    await this.#parts.flush();
    const entries = await this.#parts.journal.readTender(tenderId);
    const intents = entries.map(({ fact }) => fact).filter((fact) => fact.type === 'payment.intended');
    const [first] = intents;
    if (first === undefined) throw new AppFailure('payment.none');
    const attempts = await Promise.all(intents.map((intent) => this.#attempt(intent, entries)));
    return masked({ tenderId, saleNumber: this.#parts.books.sale(first.saleId).number, attempts });
  }

  async export(tenderId: TenderId): Promise<SavedText> {
    const { saveText, from, wall } = this.#parts;
    const flight = await this.get(tenderId);
    const name = exportName(flight);
    const text = exportText(flight, from, wall());
    return saved(saveText, name, text);
  }

  async #attempt(intent: Intended, entries: readonly Entry[]): Promise<AttemptFlight> {
    const { attempt, reference, terminalId, terminalName } = intent;
    const mine = entries.filter(({ fact }) => isPaymentFact(fact) && fact.attempt === attempt);
    const traces = await this.#traces(reference);
    return {
      attempt,
      reference,
      terminal: { id: terminalId, name: terminalName },
      ...timelineOf(mine, traces ?? []),
      traces: traces === null ? 'unreadable' : traces.length === 0 ? 'none' : 'kept',
    };
  }

  /** Null when the store cannot say: the facts are told all the same. */
  async #traces(reference: string): Promise<readonly TraceLine[] | null> {
    try {
      return (await this.#parts.traces.of(reference)).map(fromStored);
    } catch (error) {
      if (error instanceof JournalFailure) return null;
      throw error;
    }
  }
}

/** Refunds and captures name the tender too, and count attempts of their own. */
const isPaymentFact = (fact: Fact): fact is PaymentFact => fact.type.startsWith('payment.');
