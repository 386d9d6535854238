import type {
  FoundTerminal,
  PrinterTest,
  SetupCertificate,
  SetupCheck,
  SetupCloud,
  SetupPairing,
  SetupPayment,
  SetupProblem,
  SetupStep,
  SetupView,
} from '#shared/setup.ts';
import type { Draft } from './draft.ts';
import { writeDraft } from './draft.ts';
import { viewOf } from './view.ts';

/** What is known for now and asked again after a crash. */
export interface Knowledge {
  readonly isWeak: boolean;
  readonly cloudVerdict: Extract<SetupCloud, { kind: 'sealed' }>['verdict'];
  readonly searching: boolean;
  readonly found: readonly Omit<FoundTerminal, 'chosen'>[];
  readonly certificates: Readonly<Record<string, SetupCertificate>>;
  readonly pairings: Readonly<Record<string, SetupPairing>>;
  readonly printerTest: PrinterTest;
  readonly foundPrinters: SetupView['foundPrinters'];
  readonly check: SetupCheck;
  readonly payment: SetupPayment;
  readonly trouble: SetupView['trouble'];
}

const NOTHING: Knowledge = {
  isWeak: false,
  cloudVerdict: 'unchecked',
  searching: false,
  found: [],
  certificates: {},
  pairings: {},
  printerTest: 'untried',
  foundPrinters: [],
  check: { state: 'open' },
  payment: { state: 'open' },
  trouble: null,
};

export interface DeskParts {
  readonly profile: string;
  readonly mode: SetupView['mode'];
  readonly draft: Draft;
}

/** The answers so far: on disk before anybody hears of them, so that a crash costs no answer. */
export class SetupDesk {
  readonly mode: SetupView['mode'];
  readonly #profile: string;
  #draft: Draft;
  #known = NOTHING;
  #revision = 0;
  /** One answer after another: two writers of one file would trip over each other. */
  #last: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<(view: SetupView) => void>();

  constructor({ profile, mode, draft }: DeskParts) {
    this.#profile = profile;
    this.mode = mode;
    this.#draft = draft;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get known(): Knowledge {
    return this.#known;
  }

  get view(): SetupView {
    return viewOf({ mode: this.mode, draft: this.#draft, known: this.#known, revision: this.#revision });
  }

  onView(listener: (view: SetupView) => void): void {
    this.#listeners.add(listener);
  }

  /** Answers of a till that sells already become its settings at the end; a draft of them would outlive its reason. */
  answer(change: Partial<Draft>): Promise<void> {
    const turn = this.#last.then(() => this.#write(change));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #write(change: Partial<Draft>): Promise<void> {
    const draft = { ...this.#draft, ...change };
    if (this.mode === 'first') await writeDraft(this.#profile, draft);
    this.#draft = draft;
    this.learn({ trouble: null });
  }

  learn(news: Partial<Knowledge>): void {
    this.#known = { ...this.#known, ...news };
    this.#revision += 1;
    const view = this.view;
    for (const listener of this.#listeners) listener(view);
  }

  refuse(at: SetupStep, problem: SetupProblem): void {
    this.learn({ trouble: { at, problem } });
  }

  certificate(terminalId: string, certificate: SetupCertificate): void {
    this.learn({ certificates: { ...this.#known.certificates, [terminalId]: certificate } });
  }

  pairing(terminalId: string, pairing: SetupPairing): void {
    this.learn({ pairings: { ...this.#known.pairings, [terminalId]: pairing } });
  }
}
