import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileSecretStore } from '../../main/certificates/file-secret-store.ts';
import { openVault } from '../../main/certificates/vault.ts';
import { bundle } from '../../main/journal/testing/bundle.ts';
import type { CommandEnd } from '../../main/provisioning/command.ts';
import { OpenSslWorkshop, type Issued } from '../../sdk/testing/openssl.ts';
import { MutualServer } from './mutual-server.ts';
import { startProgram, type Runtime } from './runtime.ts';

const TERMINAL = 'term_cut';
const PASSPHRASE = 'canary-cut-2290';
type Which = 'first' | 'second';
type Bundled = Awaited<ReturnType<typeof bundle>>;

/** What is in the vault after something has cut an import short; each with a whole handshake under it. */
export interface Found {
  readonly inUse: Which;
  readonly beside: Which | null;
  /** Files that were begun and not finished. */
  readonly unfinished: number;
}

/** When to kill: that long after the start, after the first turn, or after a file was begun. */
export type Moment = { readonly after: 'start' | 'turn' | 'file'; readonly ms: number };

/** Two certificates for one terminal, provisioned in turns by the real command, in either runtime. */
export class CutShort {
  readonly profile: string;
  readonly #root = mkdtempSync(join(tmpdir(), 'vinr-cut-'));
  readonly #runtime: Runtime;
  readonly #program: Bundled;
  readonly #worker: Bundled;
  readonly #server: MutualServer;
  readonly #prints: ReadonlyMap<string, Which>;

  private constructor(runtime: Runtime, bundled: readonly [Bundled, Bundled], paper: Paper) {
    this.profile = join(this.#root, 'till');
    mkdirSync(this.profile);
    this.#runtime = runtime;
    [this.#program, this.#worker] = bundled;
    this.#server = paper.server;
    this.#prints = new Map(
      [...paper.files].map(([which, { cert }]) => [new X509Certificate(cert).fingerprint256, which]),
    );
    for (const [which, { p12 }] of paper.files) this.#lay(which, p12);
    writeFileSync(join(this.#root, 'ca.pem'), paper.caPem);
  }

  static async open(runtime: Runtime): Promise<CutShort> {
    const bundled = [
      await bundle('e2e/support/provision-turns.ts'),
      await bundle('main/certificates/p12-worker.ts'),
    ] as const;
    return new CutShort(runtime, bundled, await paperwork());
  }

  /** Carries out turns; how each ended. */
  async provision(...turns: Which[]): Promise<readonly CommandEnd[]> {
    const child = this.#start(turns, false);
    const said: string[] = [];
    child.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`It ended with ${String(code)}: ${said.join('')}`);
    return (JSON.parse(readFileSync(join(this.#root, 'answer.json'), 'utf8')) as { answer: CommandEnd[] })
      .answer;
  }

  /** Provisions without end, and is killed at that moment. */
  async killedAt({ after, ms }: Moment): Promise<Found> {
    const child = this.#start(['first', 'second'], true);
    const gone = once(child, 'exit');
    if (after !== 'start' && child.stdout !== null) await once(child.stdout, 'data');
    if (after === 'file') await this.#begun();
    await setTimeout(ms);
    child.kill('SIGKILL');
    await gone;
    return this.look();
  }

  /** @throws when what is in use does not open, or is not welcome */
  async look(): Promise<Found> {
    const directory = join(this.profile, 'vault');
    const unfinished = readdirSync(directory).filter((name) => name.endsWith('.new')).length;
    const vault = await openVault(directory, await fileSecretStore(directory));
    const [listed] = await vault.list();
    if (listed === undefined) throw new Error('The till has no certificate any more');
    for (const identity of [await vault.get(TERMINAL), await vault.getReplaced(TERMINAL)])
      if (identity !== null && !(await this.#server.accepts(identity)))
        throw new Error('A certificate is not welcome any more');
    const which = (print: string): Which => {
      const found = this.#prints.get(print);
      if (found === undefined) throw new Error('A certificate that nobody brought');
      return found;
    };
    const { facts, replaced } = listed;
    return {
      inUse: which(facts.fingerprint256),
      beside: replaced === null ? null : which(replaced.facts.fingerprint256),
      unfinished,
    };
  }

  async remove(): Promise<void> {
    await this.#server.stop();
    await this.#program.remove();
    await this.#worker.remove();
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  #start(turns: readonly Which[], forever: boolean) {
    const lines = turns.map((which) => [
      ...['--profile', this.profile, '--folder', join(this.#root, which)],
      ...['--passphrases', join(this.#root, `${which}.csv`), '--ca', join(this.#root, 'ca.pem')],
      ...['--older-is-meant', '--json'],
    ]);
    const question = { turns: lines, forever, p12Worker: this.#worker.script };
    return startProgram(this.#runtime, this.#program.script, this.#root, question);
  }

  /** Resolves as soon as a file of the vault has been begun. */
  #begun(): Promise<void> {
    return new Promise((resolve) => {
      const watcher = watch(join(this.profile, 'vault'), (_, name) => {
        if (name?.endsWith('.new') !== true) return;
        watcher.close();
        resolve();
      });
    });
  }

  #lay(which: Which, p12: Buffer): void {
    mkdirSync(join(this.#root, which));
    writeFileSync(join(this.#root, which, 'terminal.p12'), p12);
    const sheet = `file,passphrase,host,port\r\nterminal.p12,${PASSPHRASE},127.0.0.1,1\r\n`;
    writeFileSync(join(this.#root, `${which}.csv`), sheet);
  }
}

interface Paper {
  readonly caPem: string;
  readonly server: MutualServer;
  readonly files: ReadonlyMap<Which, { readonly p12: Buffer; readonly cert: string }>;
}

async function paperwork(): Promise<Paper> {
  const make = new OpenSslWorkshop();
  try {
    const ca = make.authority('/O=VINR/CN=VINR Terminal CA');
    const host = ['subjectAltName=DNS:localhost', 'extendedKeyUsage=serverAuth'];
    const server = make.issue({ subject: '/CN=localhost', extensions: host, issuer: ca });
    const files = new Map<Which, { p12: Buffer; cert: string }>();
    for (const which of ['first', 'second'] as const) {
      const own = clientOf(make, ca);
      files.set(which, { p12: make.pack(own, PASSPHRASE), cert: own.cert });
    }
    return { caPem: ca.cert, server: await MutualServer.start(server, ca.cert), files };
  } finally {
    make.remove();
  }
}

const clientOf = (make: OpenSslWorkshop, issuer: Issued): Issued =>
  make.issue({
    subject: '/O=VINR/CN=till',
    extensions: [
      'basicConstraints=critical,CA:FALSE',
      'extendedKeyUsage=clientAuth',
      `subjectAltName=URI:urn:vinr:client:${TERMINAL}`,
    ],
    issuer,
    key: 'P-256',
  });
