import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { fileSecretStore } from '../../main/certificates/file-secret-store.ts';
import type { Vault } from '../../main/certificates/vault.ts';
import { openVault } from '../../main/certificates/vault.ts';
import type { Check } from '../../main/preflight/finding.ts';
import type { SpelledReport } from '../../main/preflight/report.ts';
import type { Ended } from './isolated-network.ts';
import { IsolatedNetwork, isolationObstacle } from './isolated-network.ts';
import { removeFolder } from './remove-folder.ts';

const obstacle = isolationObstacle();
export const isSkipped = obstacle !== null;
export const titled = (what: string): string => (obstacle === null ? what : `${what} (skipped: ${obstacle})`);

/** What was said, and how the program ended. */
export type Checked = SpelledReport & { readonly code: number };

interface Changeable {
  training: boolean;
  cloudUrl: string;
  terminals: { host: string; port: number; caPem: string }[];
}

/** A provisioned till in a network of its own, and copies of it that tests may spoil, several at the same time. */
export class PreflightStage {
  network!: IsolatedNetwork;
  folder!: string;
  /** As it was provisioned. */
  original!: string;
  readonly #neighbours: ChildProcess[] = [];

  /** For the tests of one `describe`; the options are the simulator's. */
  static forThese(...options: string[]): PreflightStage {
    const stage = new PreflightStage();
    beforeAll(() => stage.#open(options));
    afterAll(() => stage.#close());
    return stage;
  }

  async #open(options: readonly string[]): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'vinr-preflight-'));
    this.original = join(this.folder, 'original');
    this.network = await IsolatedNetwork.withSimulator(...options);
    const { url } = this.network.ready.control;
    const made = await this.network.run('headless.cjs', ['--profile', this.original, '--simulator', url]);
    expect(made.code, made.stderr).toBe(0);
  }

  async #close(): Promise<void> {
    for (const one of this.#neighbours) one.kill();
    await this.network.stop();
    await removeFolder(this.folder);
  }

  idOf(index: number): string {
    return this.network.ready.terminals[index]!.id;
  }

  /** A copy of the till, for one test. */
  till(): PreflightTill {
    const profile = join(mkdtempSync(join(this.folder, 'copy-')), 'till');
    cpSync(this.original, profile, { recursive: true });
    return new PreflightTill(this, profile);
  }

  fault(index: number, faults: object): Promise<unknown> {
    return this.network.control('PUT', `/terminals/${this.idOf(index)}/faults`, faults);
  }

  /** Somebody else in this network until the tests are over; returns what they say when they are ready. */
  async neighbour(script: string, ...args: string[]): Promise<string> {
    const { child, line } = await this.network.start(script, ...args);
    this.#neighbours.push(child);
    return line;
  }
}

/** A till to look at. */
export class PreflightTill {
  readonly profile: string;
  readonly #stage: PreflightStage;

  constructor(stage: PreflightStage, profile: string) {
    this.#stage = stage;
    this.profile = profile;
  }

  /** The program as a person calls it. */
  run(...args: string[]): Promise<Ended> {
    return this.#stage.network.run('preflight.cjs', ['--profile', this.profile, ...args]);
  }

  async check(...args: string[]): Promise<Checked> {
    const { code, stdout, stderr } = await this.run('--json', ...args);
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as SpelledReport;
    expect(report.tookMs).toBeLessThan(60_000);
    return { ...report, code };
  }

  checkOne(index: number): Promise<Checked> {
    return this.check('--terminal', this.#stage.idOf(index));
  }

  change(spoil: (settings: Changeable) => unknown): void {
    const file = join(this.profile, 'settings.json');
    const settings = JSON.parse(readFileSync(file, 'utf8')) as Changeable;
    spoil(settings);
    writeFileSync(file, JSON.stringify(settings));
  }

  async vault(): Promise<Vault> {
    const directory = join(this.profile, 'vault');
    return openVault(directory, await fileSecretStore(directory));
  }

  /** Of every file of the profile, its name and its bytes. */
  fingerprint(): string {
    const files = readdirSync(this.profile, { recursive: true, encoding: 'utf8' }).sort();
    const hash = createHash('sha256');
    for (const name of files) {
      const path = join(this.profile, name);
      const bytes = statSync(path).isFile() ? readFileSync(path) : '';
      hash.update(name).update(bytes);
    }
    return hash.digest('hex');
  }
}

/** The codes of everything that failed. */
export const failures = (checks: readonly Check[]): readonly string[] =>
  checks.flatMap(({ finding }) => (finding.status === 'failed' ? [finding.code] : []));

export function expectCulprit(report: Checked, code: string, ...words: string[]): void {
  expect(report.code).toBe(1);
  expect(report.culprit?.finding).toMatchObject({ status: 'failed', code });
  const { finding } = report.culprit!;
  const said = JSON.stringify(finding);
  for (const word of words) expect(said).toContain(word);
}
