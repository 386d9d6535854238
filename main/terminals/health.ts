import type { TerminalId } from '#shared/ids.ts';
import type { Reach, ReachReason } from '#shared/terminal.ts';
import { SECURITY_STOPS } from '#shared/terminal.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { ShownCertificate } from '../certificates/known-terminals.ts';
import type { Address } from './registry.ts';
import type { TerminalRegistry } from './registry.ts';

/** The harmless questions about a terminal. The real one speaks through `@vinr/sdk`. */
export interface TerminalProbe {
  status(id: TerminalId): Promise<ProbeAnswer>;
  /** Who announces itself on the network now. A hint: addresses to try, nothing to trust. */
  discover(): Promise<ReadonlyMap<TerminalId, Address>>;
}

export type ProbeAnswer =
  | {
      readonly ok: true;
      readonly roundTripMs: number;
      /** Of the connection that was made to ask, ms. */
      readonly timings: { readonly connectMs: number; readonly tlsMs: number };
      readonly model: string | null;
      /** The certificate that it proved itself by. `validTo`: ms since the epoch. */
      readonly peer: ShownCertificate;
      /** This computer's clock minus the terminal's, ms; null when it does not tell the time. */
      readonly clockOffsetMs: number | null;
    }
  | { readonly ok: false; readonly reason: ReachReason };

const EVERY_MS = 15_000;
const AGAIN_SOON_MS = 3_000;

export interface HealthParts {
  readonly registry: TerminalRegistry;
  readonly probe: TerminalProbe;
  readonly clock: Clock;
  /** True when a cloud key is provisioned: then an outage of the LAN is not an outage of cards. */
  readonly cloudAllowed: boolean;
  readonly changed: () => void;
  readonly log: Log;
  /** Hears every answer, for the figures. */
  readonly probed: (id: TerminalId, answer: ProbeAnswer) => void;
}

interface Sighting {
  readonly reach: Reach;
  readonly model: string | null;
}

/** Keeps an eye on every terminal of the till, so that the cashier knows the path before pressing Charge. */
export class TerminalHealth {
  readonly #parts: HealthParts;
  readonly #sightings = new Map<TerminalId, Sighting>();
  /** What ends the pause after the look that is under way, or the pause itself. */
  readonly #pauses = new Map<TerminalId, AbortController>();
  #stopped = false;

  constructor(parts: HealthParts) {
    this.#parts = parts;
  }

  start(): void {
    for (const { id } of this.#parts.registry.list()) void this.#watch(id);
  }

  stop(): void {
    this.#stopped = true;
    for (const pause of this.#pauses.values()) pause.abort();
  }

  /** Somebody failed to reach a terminal that was thought to be there: it is looked for at once. */
  lookNow(id: TerminalId): void {
    if (this.of(id).reach.state === 'lan') this.#pauses.get(id)?.abort();
  }

  of(id: TerminalId): Sighting {
    return this.#sightings.get(id) ?? { reach: { state: 'looking' }, model: null };
  }

  async #watch(id: TerminalId): Promise<void> {
    while (!this.#stopped) {
      const pause = new AbortController();
      this.#pauses.set(id, pause);
      const answer = await this.#look(id).catch((error: unknown) => this.#unseen(id, error));
      this.#note(id, answer);
      await this.#parts.clock.sleep(answer.ok ? EVERY_MS : AGAIN_SOON_MS, pause.signal);
    }
  }

  /** A network that cannot even be asked says nothing about the terminal: it is looked for again. */
  #unseen(id: TerminalId, error: unknown): ProbeAnswer {
    this.#parts.log.bug(`health-${id}`, error);
    return { ok: false, reason: 'unknown' };
  }

  /**
   * When the last known address is silent, or somebody else lives there, the network is asked where the terminal went.
   * Anybody can announce its name: only whoever proves to be it has moved it, else the first answer stands.
   */
  async #look(id: TerminalId): Promise<ProbeAnswer> {
    const { probe, registry } = this.#parts;
    const answer = await probe.status(id);
    if (!answer.ok && answer.reason === 'wrongTerminal') this.#lookForOthers(id);
    if (answer.ok || !mayHaveMoved(answer.reason)) return answer;
    const found = (await probe.discover()).get(id);
    const known = registry.addressOf(id);
    if (found === undefined || sameAddress(found, known)) return answer;
    registry.seenAt(id, found);
    const there = await probe.status(id);
    if (there.ok) return there;
    registry.seenAt(id, known);
    return answer;
  }

  /** Whoever answers in its place has left a place of its own. */
  #lookForOthers(moved: TerminalId): void {
    for (const { id } of this.#parts.registry.list()) if (id !== moved) this.lookNow(id);
  }

  #note(id: TerminalId, answer: ProbeAnswer): void {
    if (this.#stopped) return;
    this.#parts.probed(id, answer);
    const model = answer.ok ? answer.model : this.of(id).model;
    this.#sightings.set(id, { reach: reachOf(answer, this.#parts.cloudAllowed), model });
    this.#parts.changed();
  }
}

function reachOf(answer: ProbeAnswer, cloudAllowed: boolean): Reach {
  if (answer.ok) return { state: 'lan', roundTripMs: answer.roundTripMs };
  const { reason } = answer;
  return cloudAllowed && isOutage(reason) ? { state: 'cloud', reason } : { state: 'unreachable', reason };
}

/** The LAN is silent, or our own certificate is at fault: the cloud may serve. A wrong peer is never an outage. */
const isOutage = (reason: ReachReason): boolean => !SECURITY_STOPS.has(reason);

/** Addresses that were given anew: another terminal, or another machine altogether, answers at this one's. */
const mayHaveMoved = (reason: ReachReason): boolean =>
  isOutage(reason) || reason === 'wrongTerminal' || reason === 'untrusted';

const sameAddress = (a: Address, b: Address): boolean => a.host === b.host && a.port === b.port;
