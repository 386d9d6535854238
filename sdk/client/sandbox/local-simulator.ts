import type { ChildProcess } from 'node:child_process';
import type { Interface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isFields } from '../../wire/fields.ts';
import { VinrConfigurationError } from '../errors.ts';
import type { TerminalOptions } from '../options.ts';
import type { Where } from '../lan/lan-terminals.ts';

/** As VINR's guide names it. */
export const LOCAL_SIMULATOR = 'term_local_simulator';

/** The running simulator's one terminal. */
export interface SimulatedTerminal {
  /** What its certificate says. */
  readonly id: string;
  readonly where: Required<Where>;
  /** What it takes to be let in. */
  readonly access: TerminalOptions;
}

const START_LIMIT_MS = 60_000;
/** Somebody always pays: a developer at a desk has no card to present. */
const ARGUMENTS = ['--json', '--no-mdns', '--auto-card', 'approved'];

/** The simulator as a child process: started when it is first needed, ended with this client or its process. */
export class LocalSimulator {
  readonly #find: () => string;
  #running: Promise<SimulatedTerminal> | null = null;
  #child: ChildProcess | null = null;

  /** @param find gives the path of the simulator's command, or throws what to do */
  constructor(find: () => string) {
    this.#find = find;
  }

  terminal(): Promise<SimulatedTerminal> {
    return (this.#running ??= this.#start());
  }

  close(): void {
    this.#child?.kill('SIGTERM');
    this.#child = null;
    this.#running = null;
  }

  async #start(): Promise<SimulatedTerminal> {
    // Loaded here: every program that imports this client would pay for them, and few have a simulator.
    const [{ spawn }, { createInterface }] = await Promise.all([
      import('node:child_process'),
      import('node:readline'),
    ]);
    if (this.#running === null) throw broken('it was closed before it had started');
    const child = spawn(process.execPath, [this.#find(), ...ARGUMENTS], {
      // Inside Electron the runtime has to be told to be Node.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#child = child;
    const end = (): void => void child.kill('SIGTERM');
    process.once('exit', end);
    child.once('exit', () => process.removeListener('exit', end));
    try {
      return terminalIn(await firstLine(child, createInterface({ input: child.stdout })));
    } catch (error) {
      this.close();
      throw error;
    } finally {
      letGo(child, child.stdout);
    }
  }
}

/** A simulator must not keep a program alive that has nothing else to do. */
function letGo(child: ChildProcess, stdout: Readable): void {
  child.unref();
  stdout.destroy();
}

function firstLine(child: ChildProcess, lines: Interface): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(broken(why));
    const limit = setTimeout(() => fail('it did not answer in time'), START_LIMIT_MS);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with code ${String(code)}`));
    lines.once('line', (line) => {
      clearTimeout(limit);
      resolve(line);
    });
  });
}

function terminalIn(line: string): SimulatedTerminal {
  const ready: unknown = JSON.parse(line);
  const list: unknown = isFields(ready) ? ready['terminals'] : null;
  const first: unknown = Array.isArray(list) ? list[0] : null;
  if (!isFields(first)) throw broken('it has no terminal');
  const text = (name: string): string => {
    const value = first[name];
    if (typeof value === 'string') return value;
    throw broken(`it does not say its terminal's ${name}`);
  };
  const { port } = first;
  if (typeof port !== 'number') throw broken("it does not say its terminal's port");
  return {
    id: text('id'),
    where: { host: text('host'), port },
    access: {
      ca: text('caFile'),
      localCertPath: text('clientP12File'),
      localCertPassphrase: text('passphrase'),
    },
  };
}

function broken(why: string): VinrConfigurationError {
  const message = `The local simulator could not be used: ${why}.`;
  return new VinrConfigurationError(message, { code: 'simulatorBroken', delivery: 'notSent' });
}
