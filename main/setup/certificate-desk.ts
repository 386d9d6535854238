import { basename } from 'node:path';
import type { SetupCertificate } from '#shared/setup.ts';
import { readDeniedSerials } from '../certificates/denied-serials.ts';
import type { ImportVerdict } from '../certificates/import.ts';
import type { InstallParts } from '../certificates/install.ts';
import { install } from '../certificates/install.ts';
import { installedIn } from '../certificates/judge-certificate.ts';
import { printable } from '../certificates/printable.ts';
import { proveTo } from '../certificates/prove.ts';
import type { Standing } from '../certificates/standing.ts';
import { randomId } from '../identifiers.ts';
import type { SetupDesk } from './desk.ts';
import { FILE_LIFETIME_MS } from './keeper/keeper.ts';
import type { KeeperLink } from './keeper/link.ts';
import type { SetupKeys } from './keys.ts';
import { unopened } from './keys.ts';

type Locked = Extract<SetupCertificate, { state: 'locked' }>;

interface ChosenFile {
  readonly terminalId: string;
  readonly locked: Locked;
  /** What the till has all the same. */
  readonly before: Extract<SetupCertificate, { state: 'none' | 'sealed' }>;
}

export interface CertificateDeskParts {
  readonly profile: string;
  readonly desk: SetupDesk;
  readonly keys: SetupKeys;
  readonly keeper: KeeperLink;
  readonly wall: () => number;
}

/** The `.p12` of each terminal: chosen here, opened by the keeper, sealed here. Main sees neither file nor passphrase. */
export class CertificateDesk {
  readonly #parts: CertificateDeskParts;
  /** Which terminal a chosen file is for, and what to show again when it does not open. */
  readonly #drafts = new Map<string, ChosenFile>();

  constructor(parts: CertificateDeskParts) {
    this.#parts = parts;
  }

  /** What the vault has already: after a crash nobody types a passphrase twice. */
  async recall(): Promise<void> {
    const { desk, keys } = this.#parts;
    if (desk.known.isWeak && desk.draft.consent === null) return;
    const vault = await keys.vault(desk.draft);
    for (const { terminalId, facts } of await vault.list()) {
      const { notAfter, warnings } = facts;
      const opens = (await vault.get(terminalId).catch(unopened)) !== null;
      if (opens) desk.certificate(terminalId, { state: 'sealed', notAfter, warnings, lapsed: null });
    }
  }

  async choose(terminalId: string, path: string, caPem: string): Promise<void> {
    const { desk, keeper, wall } = this.#parts;
    const standing = await this.#standing();
    const draftId = randomId();
    const file = printable(basename(path));
    const locked: Locked = {
      state: 'locked',
      file,
      draftId,
      until: wall() + FILE_LIFETIME_MS,
      refused: null,
    };
    this.#drafts.set(draftId, { terminalId, locked, before: this.#had(terminalId) });
    keeper.order({ kind: 'file', draftId, path, terminalId, caPem, standing });
    desk.certificate(terminalId, locked);
  }

  opening(draftId: string): void {
    const draft = this.#drafts.get(draftId);
    if (draft !== undefined)
      this.#parts.desk.certificate(draft.terminalId, { state: 'opening', file: draft.locked.file });
  }

  /** Nobody opened it in time: where it lies is forgotten, and the till has what it had. */
  lapse(draftId: string): void {
    const draft = this.#drafts.get(draftId);
    if (draft === undefined) return;
    this.#drafts.delete(draftId);
    const { terminalId, before, locked } = draft;
    this.#parts.desk.certificate(terminalId, { ...before, lapsed: locked.file });
  }

  /** The certificate as it was; the reason beside it. */
  refuse(draftId: string, code: string, facts: Readonly<Record<string, string>>): void {
    const draft = this.#drafts.get(draftId);
    if (draft === undefined) return;
    this.#parts.desk.certificate(draft.terminalId, { ...draft.locked, refused: { code, facts } });
  }

  async take(draftId: string, verdict: ImportVerdict): Promise<void> {
    const draft = this.#drafts.get(draftId);
    if (draft === undefined) return;
    if (!verdict.ok) {
      this.refuse(draftId, verdict.code, verdict.facts);
      return;
    }
    const { desk, keys } = this.#parts;
    const vault = await keys.vault(desk.draft);
    const { facts, kind } = await install({ vault, certificate: verdict, ...this.#prover(draft.terminalId) });
    if (kind === 'rolledBack') {
      this.refuse(draftId, 'rejected', {});
      return;
    }
    this.#drafts.delete(draftId);
    desk.pairing(draft.terminalId, { state: 'open' });
    desk.certificate(draft.terminalId, {
      state: 'sealed',
      notAfter: facts.notAfter,
      warnings: facts.warnings,
      lapsed: null,
    });
  }

  /** Below a file that waits, what was there before any was chosen. */
  #had(terminalId: string): ChosenFile['before'] {
    const shown = this.#parts.desk.known.certificates[terminalId];
    if (shown?.state === 'sealed') return { ...shown, lapsed: null };
    const waiting = [...this.#drafts.values()].find((one) => one.terminalId === terminalId);
    return waiting?.before ?? { state: 'none', lapsed: null };
  }

  async #standing(): Promise<Standing> {
    const { desk, keys, profile } = this.#parts;
    const denied = await readDeniedSerials(profile);
    const installed = await installedIn(await keys.vault(desk.draft));
    return { deniedSerials: denied?.serials ?? [], installed, sameIsMeant: true };
  }

  /** The terminal has the last word on a certificate, where it can be asked. */
  #prover(terminalId: string): Pick<InstallParts, 'prove'> {
    const { caPem, terminals } = this.#parts.desk.draft;
    const terminal = terminals.find(({ id }) => id === terminalId);
    if (caPem === null || terminal === undefined) return {};
    const { host, port } = terminal;
    return { prove: proveTo({ id: terminalId, host, port, caPem }) };
  }
}
