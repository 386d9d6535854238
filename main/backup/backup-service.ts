import { randomBytes } from 'node:crypto';
import type { BackupTrouble, BackupView } from '#shared/backup.ts';
import { AppFailure } from '#shared/app-error.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { Vault } from '../certificates/vault.ts';
import { VaultFailure } from '../certificates/vault-failure.ts';
import { isSettledAttempt } from '../payments/payment-machine.ts';
import type { TillRecord } from '../journal/record.ts';
import type { SaveText } from '../save-text.ts';
import { saved } from '../save-text.ts';
import type { BackupSettings } from '../settings/settings.ts';
import { isDiskFull } from '../whole-file.ts';
import type { KeptBackup } from './backup-folder.ts';
import { backupsIn } from './backup-folder.ts';
import type { BackupSource } from './make-backup.ts';
import { makeBackup } from './make-backup.ts';
import { reasonsToStay } from './reasons-to-stay.ts';
import { recoveryCodeOf, storedRecoveryCode } from './recovery-code-of.ts';
import { recoverySheet } from './recovery-sheet.ts';

const HOUR_MS = 3_600_000;

export interface BackupParts extends BackupSource {
  readonly till: { readonly id: string; readonly name: string };
  readonly record: TillRecord;
  readonly vault: Pick<Vault, 'getSecret' | 'putSecret'>;
  readonly settings: BackupSettings;
  /** Keeps another folder in the settings. */
  readonly keepSettings: (settings: BackupSettings) => Promise<void>;
  readonly saveText: SaveText | null;
  /** Lets a person choose a folder; null where there is no screen. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
}

/** Backups of this till: made by themselves when nobody is paying, or at a press. The till sells on meanwhile. */
export class BackupService {
  readonly #parts: BackupParts;
  #settings: BackupSettings;
  #running: Promise<void> | null = null;
  #failed: BackupTrouble | null = null;

  constructor(parts: BackupParts) {
    this.#parts = parts;
    this.#settings = parts.settings;
  }

  async view(): Promise<BackupView> {
    const { record } = this.#parts;
    const { folder, everyHours, keepDays, keepMonths } = this.#settings;
    const found = folder === null ? [] : await this.#found(folder);
    const [newest] = found ?? [];
    const backedUp = newest?.header.head.seq ?? 0;
    const code = await this.#code();
    return {
      folder,
      hasCode: code.kind !== 'none',
      running: this.#running !== null,
      last: newest === undefined ? null : lastOf(newest),
      count: found?.length ?? 0,
      trouble: troubleNow(code, found) ?? this.#failed,
      entries: record.seq,
      everyHours,
      keepDays,
      keepMonths,
      reasonsToStay: reasonsToStay(record.books, record.seq, backedUp),
    };
  }

  /** Resolves when the file is on its disk. Joins a backup that is under way. Throws an AppFailure. */
  run(): Promise<void> {
    this.#running ??= this.#once().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Resolves when nothing is being written, however it ended. */
  async settled(): Promise<void> {
    await this.#running?.catch(() => undefined);
  }

  /** False when nobody chose one. */
  async chooseFolder(): Promise<boolean> {
    const folder = (await this.#parts.chooseFolder?.()) ?? null;
    if (folder === null) return false;
    const settings = { ...this.#settings, folder };
    await this.#parts.keepSettings(settings);
    this.#settings = settings;
    this.#failed = null;
    return true;
  }

  /** The sheet that opens this till's backups on another machine, as a file; the code goes nowhere else. */
  async saveSheet(): Promise<SavedText> {
    const { till, saveText, vault } = this.#parts;
    // Where nobody can choose a file the text would come back over the bridge, which carries no secrets.
    if (saveText === null) throw new AppFailure('file.notSaved');
    if ((await this.#code()).kind === 'locked') throw new AppFailure('backup.failed', { why: 'locked' });
    const { code, keep } = await recoveryCodeOf(vault, randomBytes);
    const outcome = await saved(saveText, `recovery ${till.id}.txt`, recoverySheet(till.name, code));
    if (outcome.kind === 'saved') await keep();
    return outcome;
  }

  async #once(): Promise<void> {
    const { folder } = this.#settings;
    const code = await this.#code();
    if (folder === null) throw new AppFailure('backup.noFolder');
    if (code.kind === 'none') throw new AppFailure('backup.noCode');
    if (code.kind === 'locked') throw this.#fail('locked');
    try {
      await makeBackup(this.#parts, { ...this.#settings, folder, code: code.code });
      this.#failed = null;
    } catch (error) {
      throw this.#fail(troubleOf(error));
    }
  }

  /** Said once in the log, however often it is tried again. */
  #fail(why: BackupTrouble): AppFailure {
    if (this.#failed !== why) this.#parts.log.warn('backup.failed', { why });
    this.#failed = why;
    return new AppFailure('backup.failed', { why });
  }

  async #code(): Promise<Code> {
    try {
      const code = await storedRecoveryCode(this.#parts.vault);
      if (this.#failed === 'locked') this.#failed = null;
      return code === null ? { kind: 'none' } : { kind: 'known', code };
    } catch (error) {
      if (error instanceof VaultFailure && error.code === 'storeUnavailable') return { kind: 'locked' };
      throw error;
    }
  }

  /** Null when the folder is not there. */
  #found(folder: string): Promise<readonly KeptBackup[] | null> {
    return backupsIn(folder, this.#parts.till.id).catch(() => null);
  }

  /** Never while somebody pays: a basket that is being scanned notices nothing. */
  async ifDue(): Promise<void> {
    const { folder, everyHours } = this.#settings;
    if (folder === null || (await this.#code()).kind === 'none' || this.#isPaying()) return;
    const now = this.#parts.clock.wall();
    const found = (await this.#found(folder)) ?? [];
    // One of tomorrow was made while this computer's clock was wrong, and says nothing of how old the others are.
    const newest = found.find(({ header }) => header.at <= now);
    const age = now - (newest?.header.at ?? 0);
    const hasNews = (newest?.header.head.seq ?? 0) < this.#parts.record.seq;
    if (hasNews && age >= everyHours * HOUR_MS) await this.run();
  }

  #isPaying(): boolean {
    const { books } = this.#parts.record;
    return [...books.attempts()].some((attempt) => !isSettledAttempt(attempt));
  }
}

/** What backups are sealed with. */
type Code =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly code: string }
  /** The key store is closed to us now. */
  | { readonly kind: 'locked' };

function troubleNow(code: Code, found: readonly KeptBackup[] | null): BackupTrouble | null {
  if (code.kind === 'locked') return 'locked';
  return found === null ? 'noFolder' : null;
}

const lastOf = ({ file, header, bytes }: KeptBackup) => ({
  at: header.at,
  bytes,
  seq: header.head.seq,
  file: file.replace(/^.*[/\\]/, ''),
});

function troubleOf(error: unknown): BackupTrouble {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (isDiskFull(error)) return 'full';
  if (code === 'ENOENT') return 'noFolder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'notWritable';
  throw error;
}
