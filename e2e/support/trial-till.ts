import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { fileSecretStore } from '../../main/certificates/file-secret-store.ts';
import type { Identity, ImportInput } from '../../main/certificates/import.ts';
import type { Installed } from '../../main/certificates/install.ts';
import { install } from '../../main/certificates/install.ts';
import { judgeCertificate } from '../../main/certificates/judge-certificate.ts';
import { PassphraseTries } from '../../main/certificates/passphrase-tries.ts';
import { refusal, sentenceFor } from '../../main/certificates/problems.ts';
import type { Vault } from '../../main/certificates/vault.ts';
import { openVault } from '../../main/certificates/vault.ts';
import { TERMINAL } from './certificate-matrix.ts';
import type { Door } from './mutual-server.ts';
import { isWelcome } from './mutual-server.ts';

/** A file that somebody brings; plain data, for another process. */
export interface Brought {
  /** A path, or Base64 of the content. */
  readonly file: { readonly path: string } | { readonly base64: string };
  readonly passphrase: string;
  readonly triesBefore: number;
  readonly known: Partial<ImportInput>;
}

export interface Answer {
  readonly code: string;
  readonly warnings: readonly string[];
  /** All that anybody gets to see of it. */
  readonly said: string;
  /** Of the processor. */
  readonly ms: number;
  /** Whether the certificate that the till had before is there, and a whole handshake under it succeeds. */
  readonly previousWorks: boolean;
  /** The same of the one that was taken; null when none was. */
  readonly newWorks: boolean | null;
}

export interface TrialParts {
  /** A folder of its own. */
  readonly profile: string;
  readonly caPem: string;
  readonly workerScript: string;
  /** Who witnesses handshakes. */
  readonly door: Door;
}

/** A till's certificates and nothing else of a till, in whichever runtime this runs. */
export class TrialTill {
  readonly #parts: TrialParts;
  readonly #vault: Vault;

  private constructor(parts: TrialParts, vault: Vault) {
    this.#parts = parts;
    this.#vault = vault;
  }

  static async open(parts: TrialParts): Promise<TrialTill> {
    const directory = join(parts.profile, 'vault');
    return new TrialTill(parts, await openVault(directory, await fileSecretStore(directory)));
  }

  /** As provisioning does it, once; what was taken is rolled back, so that each file meets the same till. */
  async take(brought: Brought): Promise<Answer> {
    const before = await this.#vault.get(TERMINAL);
    const began = process.cpuUsage();
    const verdict = await this.#judge(brought);
    const installed = verdict.ok ? await install({ vault: this.#vault, certificate: verdict }) : null;
    const { user, system } = process.cpuUsage(began);
    const ms = (user + system) / 1_000;
    const newWorks = installed === null ? null : await this.#works();
    if (installed !== null) await this.#takeBack(installed);
    const previousWorks = before === null || (await this.#works(leafOf(before)));
    if (!verdict.ok)
      return { code: verdict.code, warnings: [], said: sentenceFor(verdict), ms, previousWorks, newWorks };
    const { warnings } = verdict.facts;
    return { code: 'ok', warnings, said: JSON.stringify(verdict.facts), ms, previousWorks, newWorks };
  }

  #judge({ file, passphrase, triesBefore, known }: Brought) {
    const { caPem, workerScript } = this.#parts;
    const tries = new PassphraseTries(() => performance.now());
    for (let nth = 0; nth < triesBefore; nth += 1) tries.note(refusal('badPassphrase'));
    return judgeCertificate({
      file: 'path' in file ? file.path : Buffer.from(file.base64, 'base64'),
      passphrase,
      terminalId: TERMINAL,
      caPem,
      workerScript,
      now: new Date(),
      tries,
      ...known,
    });
  }

  /** Whether what is in use is that leaf, where one is named, and shakes hands. */
  async #works(leaf?: string): Promise<boolean> {
    const identity = await this.#vault.get(TERMINAL);
    if (identity === null || (leaf !== undefined && leafOf(identity) !== leaf)) return false;
    return isWelcome(identity, this.#parts.door);
  }

  async #takeBack({ kind }: Installed): Promise<void> {
    if (kind === 'renewed') await this.#vault.rollBack(TERMINAL);
  }
}

const leafOf = ({ certPem }: Identity): string => new X509Certificate(certPem).fingerprint256;
