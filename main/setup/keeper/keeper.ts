import * as v from 'valibot';
import type { SetupSecret } from '#shared/ipc/setup-contract.ts';
import { setupSecretSchema } from '#shared/ipc/setup-contract.ts';
import { judgeCertificate } from '../../certificates/judge-certificate.ts';
import { PassphraseTries } from '../../certificates/passphrase-tries.ts';
import { hashPin, isPin } from '../../staff/pin.ts';
import { judgeKey } from '../../provisioning/cloud-key.ts';
import type { KeeperOrder, KeeperReport } from './protocol.ts';

/** How long a chosen file may wait for its passphrase, ms. */
export const FILE_LIFETIME_MS = 600_000;

export interface KeeperParts {
  readonly report: (report: KeeperReport) => void;
  /** Never goes back, ms. */
  readonly monotonic: () => number;
  readonly wall: () => number;
  /** Does it after so many ms, and keeps nothing alive for it. */
  readonly later: (ms: number, deed: () => void) => void;
  /** The bundled worker that unpacks `.p12` files. */
  readonly p12Worker: string;
}

interface Draft extends Extract<KeeperOrder, { kind: 'file' }> {
  readonly chosenAt: number;
}

type SecretOf<K extends SetupSecret['kind']> = Extract<SetupSecret, { kind: K }>;

/**
 * Takes what is typed in the set-up window and hands on only what may be kept. It lives in a process of its own that
 * ends with the window: what JavaScript cannot wipe goes with it, and neither the till nor main has ever held it.
 */
export class Keeper {
  readonly #parts: KeeperParts;
  readonly #drafts = new Map<string, Draft>();
  #people: Extract<KeeperOrder, { kind: 'people' }>['people'] = [];
  /** Of the window, not of a file: to choose it anew buys no further guesses. */
  readonly #tries: PassphraseTries;
  /** One secret after another, so that a burst of guesses counts as a burst. */
  #last: Promise<void> = Promise.resolve();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#tries = new PassphraseTries(parts.monotonic);
  }

  obey(order: KeeperOrder): void {
    if (order.kind === 'people') {
      this.#people = order.people;
      return;
    }
    for (const [id, draft] of this.#drafts)
      if (draft.terminalId === order.terminalId) this.#drafts.delete(id);
    this.#drafts.set(order.draftId, { ...order, chosenAt: this.#parts.monotonic() });
    this.#parts.later(FILE_LIFETIME_MS, () => this.#lapse(order.draftId));
  }

  /** Forgets where the file lies. One that was opened or replaced meanwhile is not there any more. */
  #lapse(draftId: string): void {
    if (this.#drafts.delete(draftId)) this.#parts.report({ kind: 'lapsed', draftId });
  }

  /** What the window told, whatever it is. Its bytes are wiped when they have been used. */
  hear(message: unknown): Promise<void> {
    const parsed = v.safeParse(setupSecretSchema, message);
    if (!parsed.success) return Promise.resolve();
    const secret = parsed.output;
    this.#last = this.#last
      .then(() => this.#take(secret))
      // What a fault says may quote what it was about, so it is not handed on.
      .catch(() => this.#parts.report({ kind: 'failed' }))
      .finally(() => secret.secret.fill(0));
    return this.#last;
  }

  async #take(secret: SetupSecret): Promise<void> {
    switch (secret.kind) {
      case 'passphrase':
        return this.#open(secret);
      case 'pin':
        return this.#hash(secret);
      case 'cloudKey':
        this.#judgeKey(secret);
        return;
    }
  }

  /** A key that is refused stays here and ends with this process. */
  #judgeKey(told: SecretOf<'cloudKey'>): void {
    const { relayUrl, fullKeyIsMeant } = told;
    const key = textOf(told).trim();
    const verdict = judgeKey({ key, relayUrl, fullKeyIsMeant });
    const { report } = this.#parts;
    if (verdict.ok) report({ kind: 'cloudKey', key, looks: verdict.kind, relayUrl, isTest: verdict.isTest });
    else report({ kind: 'keyRefused', problem: verdict.problem });
  }

  async #open(told: SecretOf<'passphrase'>): Promise<void> {
    const { draftId } = told;
    const { report, monotonic, wall, p12Worker } = this.#parts;
    const draft = this.#drafts.get(draftId);
    if (draft === undefined || monotonic() - draft.chosenAt > FILE_LIFETIME_MS) {
      this.#drafts.delete(draftId);
      report({ kind: 'lapsed', draftId });
      return;
    }
    report({ kind: 'opening', draftId });
    const { path: file, terminalId, caPem, standing } = draft;
    const verdict = await judgeCertificate({
      ...standing,
      file,
      terminalId,
      caPem,
      passphrase: textOf(told),
      now: new Date(wall()),
      workerScript: p12Worker,
      tries: this.#tries,
    });
    if (verdict.ok) this.#drafts.delete(draftId);
    report({ kind: 'certificate', draftId, verdict });
  }

  async #hash(told: SecretOf<'pin'>): Promise<void> {
    const { report } = this.#parts;
    const { personId: id, name, role } = told;
    const pin = textOf(told);
    if (!/^\d{4,8}$/.test(pin)) {
      report({ kind: 'pinRefused', problem: 'pinDigits' });
      return;
    }
    const others = this.#people.filter((person) => person.id !== id);
    const same = await Promise.all(others.map(({ pinHash }) => isPin(pin, pinHash)));
    if (same.includes(true)) {
      report({ kind: 'pinRefused', problem: 'pinTaken' });
      return;
    }
    const pinHash = await hashPin(pin);
    this.#people = [...others, { id, pinHash }];
    report({ kind: 'pin', person: { id, name, role }, pinHash, pinLength: pin.length });
  }
}

const textOf = ({ secret }: SetupSecret): string => new TextDecoder().decode(secret);
