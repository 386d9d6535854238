import type { CertificateNotice, CertificateStanding, DeniedListView } from '#shared/certificate.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { DeniedSerials } from './denied-serials.ts';
import { DeniedSerialsFailure, readDeniedSerials } from './denied-serials.ts';
import type { ShownCertificate } from './known-terminals.ts';
import { KnownTerminals } from './known-terminals.ts';
import { bareSerial } from './standing.ts';
import type { KnownCertificates } from './standings.ts';
import { noticesIn, standingsOf } from './standings.ts';
import type { Vault } from './vault.ts';

export interface CertificateWatchParts extends Omit<KnownCertificates, 'seen'> {
  readonly profile: string;
  readonly vault: Pick<Vault, 'forgetReplaced'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Something worth showing has changed. */
  readonly changed: () => void;
}

/** A new list of withdrawn certificates holds within this. */
const EVERY_MS = 5 * 60_000;

/** Keeps an eye on every certificate of a running till: which end soon, which were withdrawn, which were replaced. */
export class CertificateWatch {
  readonly #parts: CertificateWatchParts;
  readonly #known: KnownTerminals;
  readonly #stop = new AbortController();
  #list: DeniedSerials | null = null;
  #denied: ReadonlySet<string> = new Set();
  #unread = false;

  private constructor(parts: CertificateWatchParts, known: KnownTerminals) {
    this.#parts = parts;
    this.#known = known;
  }

  /** Resolves once the list of withdrawn certificates is read: nobody is dialled before. */
  static async open(parts: CertificateWatchParts): Promise<CertificateWatch> {
    const watch = new CertificateWatch(parts, await KnownTerminals.open(parts));
    await watch.#readList();
    return watch;
  }

  start(): void {
    void this.#watch();
  }

  /** Resolves when nothing of it writes to the profile any more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#known.kept();
  }

  /** Takes upper-case hex without leading zeros, as the SDK gives it. */
  readonly isDenied = (serialNumber: string): boolean => this.#denied.has(serialNumber);

  /** A terminal has proved by this certificate to be there. */
  seen(terminalId: string, peer: ShownCertificate): void {
    this.#known.seen(terminalId, peer);
  }

  notices(): readonly CertificateNotice[] {
    return noticesIn(this.standings(), this.#parts.clock.wall());
  }

  standings(): readonly CertificateStanding[] {
    const { terminals, own, clock } = this.#parts;
    return standingsOf({ terminals, own, seen: this.#known.all }, clock.wall());
  }

  deniedList(): DeniedListView {
    if (this.#unread) return { kind: 'unread', asOf: this.#list?.asOf ?? null };
    if (this.#list === null) return { kind: 'none' };
    return { kind: 'read', asOf: this.#list.asOf, count: this.#denied.size };
  }

  async #watch(): Promise<void> {
    const { clock, vault, changed, log } = this.#parts;
    for (;;) {
      await vault.forgetReplaced().catch((error: unknown) => log.bug('forget-replaced', error));
      await clock.sleep(EVERY_MS, this.#stop.signal);
      if (this.#stop.signal.aborted) return;
      await this.#readList();
      changed();
    }
  }

  /** A list that makes no sense must neither stop the shop nor free what was withdrawn: the last one holds. */
  async #readList(): Promise<void> {
    try {
      this.#list = await readDeniedSerials(this.#parts.profile);
      this.#denied = new Set(this.#list?.serials.map(bareSerial));
      this.#unread = false;
    } catch (error) {
      if (!this.#unread) this.#parts.log.warn('deniedSerials.unread', { why: whyOf(error) });
      this.#unread = true;
    }
  }
}

const whyOf = (error: unknown): string =>
  error instanceof DeniedSerialsFailure ? error.message : 'the file cannot be read';
