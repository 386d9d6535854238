import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppFailure } from '#shared/app-error.ts';
import type { ImportState, ImportView } from '#shared/catalogue-import.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { Log } from '../../log.ts';
import type { Allow } from '../../sales/guarded.ts';
import type { SaveText } from '../../save-text.ts';
import { saved } from '../../save-text.ts';
import type { ShopShelf } from '../shop-shelf.ts';
import type { ShopFiles } from './import-job.ts';
import type { ImportThreads, ReadyImport, RunningImport, Verdict } from './import-thread.ts';
import { problem } from './read-sheet.ts';

export interface CatalogueImportParts {
  readonly profile: string;
  readonly currency: CurrencyCode;
  readonly shelf: Pick<ShopShelf, 'reload'>;
  readonly threads: ImportThreads;
  /** Lets a person choose a sheet; null where there is no screen. */
  readonly chooseSheet: (() => Promise<string | null>) | null;
  readonly saveText: SaveText | null;
  readonly allow: Allow;
  readonly log: Log;
}

/** Brings a sheet of products into the till: first what it would change, then all of it or nothing. One at a time. */
export class CatalogueImport {
  readonly #parts: CatalogueImportParts;
  readonly #files: ShopFiles;
  #state: ImportState = { stage: 'idle' };
  #running: RunningImport | null = null;
  #ready: ReadyImport | null = null;

  constructor(parts: CatalogueImportParts) {
    this.#parts = parts;
    const { profile, currency } = parts;
    const [current, before] = [join(profile, 'catalogue.json'), join(profile, 'catalogue.before.json')];
    this.#files = { current, before, currency };
  }

  get view(): ImportView {
    return { state: this.#state, canUndo: existsSync(this.#files.before) };
  }

  /** Resolves when a sheet is chosen, or none; reading goes on beside. Throws `approval.needed`, `display.none`. */
  async choose(approval: string | undefined): Promise<void> {
    const { allow, chooseSheet } = this.#parts;
    this.#mustNotApply();
    await allow({ kind: 'products' }, approval, null);
    if (chooseSheet === null) throw new AppFailure('display.none');
    const file = await chooseSheet();
    if (file !== null) this.read(file);
  }

  /** Begins to read a sheet; whatever was being read is dropped. */
  read(path: string): void {
    this.cancel();
    const file = basename(path);
    const progress = (read: number, lines: number): void => {
      if (this.#running === running) this.#state = { stage: 'reading', file, read, lines };
    };
    this.#state = { stage: 'reading', file, read: 0, lines: 0 };
    const running = this.#parts.threads.prepare({ ...this.#files, file: path }, progress);
    this.#running = running;
    void this.#await(running, file);
  }

  /** Nothing has changed, and nothing will. */
  cancel(): void {
    this.#mustNotApply();
    this.#running?.stop();
    this.#running = null;
    this.#ready = null;
    this.#state = { stage: 'idle' };
  }

  /** Throws `import.notReady`, `file.notSaved`. */
  async apply(): Promise<void> {
    const { state } = this.view;
    const ready = this.#ready;
    if (ready === null || state.stage !== 'ready') throw new AppFailure('import.notReady');
    const { counts } = state.preview;
    this.#ready = null;
    this.#state = { stage: 'applying', file: state.file };
    await this.#put(() => ready.apply(), counts.new + counts.changed + counts.same);
  }

  /** The products before the latest import are sold again. Throws `approval.needed`, `import.notReady`. */
  async undo(approval: string | undefined): Promise<void> {
    this.#mustNotApply();
    await this.#parts.allow({ kind: 'products' }, approval, null);
    if (!this.view.canUndo) throw new AppFailure('import.notReady');
    const { before, current } = this.#files;
    await this.#put(() => rename(before, current), null);
  }

  async export(approval: string | undefined): Promise<SavedText> {
    const { allow, threads, saveText } = this.#parts;
    await allow({ kind: 'products' }, approval, null);
    return saved(saveText, 'products.csv', await threads.exported(this.#files));
  }

  async #await(running: RunningImport, file: string): Promise<void> {
    const verdict = await running.verdict.catch((error: unknown) => this.#failed(running, error));
    if (this.#running !== running) return;
    this.#running = verdict.kind === 'ready' ? running : null;
    if (verdict.kind === 'ready') {
      this.#ready = verdict;
      this.#state = { stage: 'ready', file, preview: verdict.preview };
    } else this.#state = { stage: 'refused', file, problems: verdict.problems, count: verdict.count };
  }

  /** A thread that was ended on purpose fails too; nobody waits for that one. */
  #failed(running: RunningImport, error: unknown): Verdict {
    if (this.#running === running) this.#parts.log.bug('import', error);
    return { kind: 'refused', problems: [problem('unreadable')], count: 1 };
  }

  async #put(work: () => Promise<void>, products: number | null): Promise<void> {
    try {
      await work();
      await this.#parts.shelf.reload();
    } catch (error) {
      this.#state = { stage: 'idle' };
      this.#parts.log.bug('import', error);
      throw new AppFailure('file.notSaved');
    } finally {
      this.#running = null;
    }
    this.#state = products === null ? { stage: 'idle' } : { stage: 'done', products };
  }

  #mustNotApply(): void {
    if (this.#state.stage === 'applying') throw new AppFailure('import.notReady');
  }
}
