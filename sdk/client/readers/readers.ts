import { isVinrError, VinrConnectionError, type VinrError } from '../errors.ts';
import { dial } from '../lan/dial.ts';
import type { TerminalCredentials } from '../lan/credentials.ts';
import { terminalIdOf } from '../lan/identity.ts';
import type { Where } from '../lan/lan-terminals.ts';
import { limit } from '../transport/interruption.ts';
import { LOCAL_SIMULATOR, type LocalSimulator } from '../sandbox/local-simulator.ts';
import { browse, type BrowseOptions, type Sighting } from './browse.ts';
import { parseStaticHost } from './static-host.ts';

/** A terminal on this network. */
export interface Reader {
  /** The terminal's id. */
  readonly id: string;
  /** IPv4 or IPv6; for a static host whatever was given. */
  readonly ip: string;
  /** 8443 unless it says otherwise. */
  readonly port: number;
  /** Null when nothing was advertised. */
  readonly model: string | null;
  /** `online`, or what the terminal advertises. */
  readonly status: string;
  /** How it was found. */
  readonly source: 'mdns' | 'static' | 'simulator';
  /** True when the id was read from a certificate of the terminal CA; false when it is only what was advertised. */
  readonly verified: boolean;
}

/** How to look for terminals (Local API guide, discovery). */
export interface DiscoverOptions {
  /** Always `local`. */
  readonly network: 'local';
  /** Addresses to ask instead of listening: `192.168.10.51`, or with a port `192.168.10.51:8443`. */
  readonly staticHosts?: readonly string[];
  /** How long to listen, or how long each address may take, ms. Default 2000. */
  readonly timeoutMs?: number;
  /** Ends the looking; what was found until then is the answer. */
  readonly signal?: AbortSignal;
  /** Hears which addresses did not answer, or answered as something that is no terminal. */
  readonly onProblem?: (host: string, error: Error) => void;
}

const LISTEN_MS = 2000;

/** Finds terminals, and remembers where they were for calls that name only an id. */
export class Readers {
  readonly #credentials: TerminalCredentials;
  readonly #configured: ReadonlyMap<string, Where>;
  readonly #interface: string | undefined;
  readonly #simulator: LocalSimulator | null;
  readonly #learned = new Map<string, Where>();

  constructor(
    credentials: TerminalCredentials,
    hosts: Readonly<Record<string, Where>>,
    on: string | undefined,
    simulator: LocalSimulator | null = null,
  ) {
    this.#simulator = simulator;
    this.#credentials = credentials;
    this.#configured = new Map(Object.entries(hosts));
    this.#interface = on;
  }

  /**
   * Terminals on this network, once each. What is advertised is a hint; `verified` says whether a certificate
   * backs it.
   */
  async discover(options: DiscoverOptions): Promise<readonly Reader[]> {
    const { staticHosts } = options;
    if (this.#simulator !== null && staticHosts === undefined) return [await simulated(this.#simulator)];
    const found =
      staticHosts === undefined ? await this.#listen(options) : await this.#ask(staticHosts, options);
    for (const reader of found) this.#learned.set(reader.id, { host: reader.ip, port: reader.port });
    return found;
  }

  /** Terminals whose address is known without listening. */
  get known(): readonly string[] {
    return [...new Set([...this.#configured.keys(), ...this.#learned.keys()])];
  }

  /** Where to dial a terminal. @throws VinrConnectionError `notFound` when nobody on the network says to be it */
  async locate(terminalId: string, timeoutMs: number, signal?: AbortSignal): Promise<Where> {
    if (terminalId === LOCAL_SIMULATOR && this.#simulator !== null)
      return (await this.#simulator.terminal()).where;
    const known = this.#configured.get(terminalId) ?? this.#learned.get(terminalId);
    if (known !== undefined) return known;
    const sighting = await this.#await(terminalId, timeoutMs, signal);
    const where = { host: sighting.ip, port: sighting.port };
    this.#learned.set(terminalId, where);
    return where;
  }

  /** A learned address led nowhere: look again next time. */
  forget(terminalId: string): void {
    this.#learned.delete(terminalId);
  }

  async #listen(options: DiscoverOptions): Promise<readonly Reader[]> {
    const found = new Map<string, Reader>();
    const seen = (sighting: Sighting): void => {
      if (!found.has(sighting.id)) found.set(sighting.id, advertised(sighting));
    };
    const problem = (error: Error): void => options.onProblem?.('mdns', error);
    const stop = await browse({ on: this.#interface, seen, problem });
    const bound = limit(options.timeoutMs ?? LISTEN_MS, options.signal);
    await bound.over.catch(() => undefined); // The end of listening is the plan, not a failure.
    bound.lift();
    stop();
    return [...found.values()];
  }

  async #await(terminalId: string, timeoutMs: number, signal: AbortSignal | undefined): Promise<Sighting> {
    const bound = limit(timeoutMs, signal);
    let report: BrowseOptions['seen'] = () => undefined;
    let fail: BrowseOptions['problem'] = () => undefined;
    const sighted = new Promise<Sighting>((resolve, reject) => {
      report = (one) => (one.id === terminalId ? resolve(one) : undefined);
      fail = reject;
    });
    const stop = await browse({ on: this.#interface, seen: report, problem: fail });
    try {
      return await Promise.race([sighted, bound.over]);
    } catch (cause) {
      const message = `Terminal ${terminalId} was not found on this network. Give its address in terminal.hosts.`;
      const code = signal?.aborted === true ? 'aborted' : 'notFound';
      throw new VinrConnectionError(message, { code, delivery: 'notSent', cause });
    } finally {
      bound.lift();
      stop();
    }
  }

  async #ask(hosts: readonly string[], options: DiscoverOptions): Promise<readonly Reader[]> {
    const asked = await Promise.all(hosts.map((host) => this.#identify(host, options)));
    return asked.filter((reader) => reader !== null);
  }

  async #identify(text: string, options: DiscoverOptions): Promise<Reader | null> {
    const where = parseStaticHost(text);
    const shown = await this.#credentials.shownByStranger();
    const timeoutMs = options.timeoutMs ?? LISTEN_MS;
    try {
      const { socket } = await dial(where, { terminalId: null, shown, timeoutMs, signal: options.signal });
      const id = terminalIdOf(socket.getPeerCertificate());
      socket.destroy();
      return {
        id,
        ip: where.host,
        port: where.port,
        model: null,
        status: 'online',
        source: 'static',
        verified: true,
      };
    } catch (error) {
      options.onProblem?.(text, requireVinrError(error));
      return null;
    }
  }
}

async function simulated(simulator: LocalSimulator): Promise<Reader> {
  const { host: ip, port } = (await simulator.terminal()).where;
  const told = { model: 'simulator', status: 'online', source: 'simulator', verified: false } as const;
  return { id: LOCAL_SIMULATOR, ip, port, ...told };
}

function advertised({ id, ip, port, model, status }: Sighting): Reader {
  return { id, ip, port, model, status: status ?? 'online', source: 'mdns', verified: false };
}

/** Only failures to reach or trust an address are results of looking around; bugs are not. */
function requireVinrError(error: unknown): VinrError {
  if (isVinrError(error)) return error;
  throw error;
}
