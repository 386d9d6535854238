import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppFailure } from '#shared/app-error.ts';
import type { ImportField, ImportState, ImportView } from '#shared/catalogue-import.ts';
import type { CurrencyCode } from '#shared/money.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { TillRecord } from '../../journal/record.ts';
import type { Log } from '../../log.ts';
import type { InTurn } from '../../one-at-a-time.ts';
import type { Allow } from '../../sales/guarded.ts';
import { granted } from '../../sales/guarded.ts';
import type { SaveText } from '../../save-text.ts';
import { saved } from '../../save-text.ts';
import type { CatalogueFiles } from '../catalogue-files.ts';
import type { ShopShelf } from '../shop-shelf.ts';
import { knownHeadings, rememberHeadings } from './column-memory.ts';
import type { KnownHeadings } from './headings.ts';
import type { ImportThreads, ReadyImport, RunningImport, Verdict } from './import-thread.ts';
import { problem } from './read-sheet.ts';

export interface CatalogueImportParts {
  readonly files: CatalogueFiles;
  readonly currency: CurrencyCode;
  readonly shelf: Pick<ShopShelf, 'reload'>;
  readonly threads: ImportThreads;
  /** Lets a person choose a sheet; null where there is no screen. */
  readonly chooseSheet: (() => Promise<string | null>) | null;
  readonly saveText: SaveText | null;
  readonly record: Pick<TillRecord, 'write' | 'books'>;
  readonly allow: Allow;
  readonly inTurn: InTurn;
  readonly wall: () => number;
  /** The shop's, IANA. */
  readonly timeZone: string;
  readonly log: Log;
}

type Grant = Awaited<ReturnType<Allow>>;

interface ChosenSheet {
  readonly path: string;
  /** Who allowed it. */
  readonly grant: Grant;
  /** What its columns hold, as a person has said; null: nobody has. */
  readonly fields: readonly (ImportField | null)[] | null;
}

/** Brings a sheet of products into the till: first what it would change, then all of it or nothing. One at a time. */
export class CatalogueImport {
  readonly #parts: CatalogueImportParts;
  #state: ImportState = { stage: 'idle' };
  #running: RunningImport | null = null;
  #ready: ReadyImport | null = null;
  #sheet: ChosenSheet | null = null;

  constructor(parts: CatalogueImportParts) {
    this.#parts = parts;
  }

  get view(): ImportView {
    return { state: this.#state, canUndo: existsSync(this.#parts.files.before) };
  }

  /** Resolves when a sheet is chosen, or none; reading goes on beside. Throws `approval.needed`, `display.none`. */
  async choose(approval: string | undefined): Promise<void> {
    const { allow, chooseSheet } = this.#parts;
    this.#mustNotApply();
    const grant = await allow({ kind: 'products' }, approval, null);
    if (chooseSheet === null) throw new AppFailure('display.none');
    const path = await chooseSheet();
    if (path !== null) await this.read({ path, grant, fields: null });
  }

  /** Begins to read a sheet; whatever was being read is dropped. */
  async read(sheet: ChosenSheet): Promise<void> {
    this.cancel();
    this.#sheet = sheet;
    this.#begin(sheet, await knownHeadings(this.#parts.files.columns));
  }

  /** A person says what the columns hold, in their order; the same headings are known from then on. Throws `import.notReady`. */
  async setColumns(fields: readonly (ImportField | null)[]): Promise<void> {
    const { files } = this.#parts;
    const columns = columnsIn(this.#state);
    if (this.#sheet === null || columns?.length !== fields.length) throw new AppFailure('import.notReady');
    const said = columns.map((column, at) => ({ ...column, field: fields[at] ?? null }));
    try {
      await rememberHeadings(files.columns, said);
    } catch {
      throw new AppFailure('file.notSaved');
    }
    await this.read({ ...this.#sheet, fields });
  }

  /** Somebody has changed a product: what a sheet would change is looked at again. */
  productsChanged(): void {
    if (this.#state.stage === 'ready' && this.#sheet !== null) void this.read(this.#sheet);
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
    const state = this.#state;
    const ready = this.#ready;
    if (ready === null || state.stage !== 'ready') throw new AppFailure('import.notReady');
    await this.#parts.inTurn(async () => {
      // A product was changed while this waited for its turn: the sheet is being read again.
      if (this.#ready !== ready) throw new AppFailure('import.notReady');
      const { counts } = state.preview;
      this.#ready = null;
      this.#state = { stage: 'applying', file: state.file };
      await this.#put(() => ready.apply(), counts.new + counts.changed + counts.same);
      await this.#tell({ type: 'products.imported', ...counts }, this.#sheet?.grant ?? null);
    });
  }

  /** The products before the latest import are sold again. Throws `approval.needed`, `import.notReady`. */
  async undo(approval: string | undefined): Promise<void> {
    this.#mustNotApply();
    const grant = await this.#parts.allow({ kind: 'products' }, approval, null);
    await this.#parts.inTurn(async () => {
      if (!this.view.canUndo) throw new AppFailure('import.notReady');
      const { before, current } = this.#parts.files;
      await this.#put(() => rename(before, current), null);
      await this.#tell({ type: 'products.undone' }, grant);
    });
  }

  async export(approval: string | undefined): Promise<SavedText> {
    const { allow, threads, saveText } = this.#parts;
    await allow({ kind: 'products' }, approval, null);
    return saved(saveText, 'products.csv', await threads.exported(this.#shop()));
  }

  #shop() {
    const { files, currency, timeZone, wall } = this.#parts;
    return { current: files.current, before: files.before, currency, now: wall(), timeZone };
  }

  #begin({ path, fields }: ChosenSheet, headings: KnownHeadings): void {
    const file = basename(path);
    const progress = (read: number, lines: number): void => {
      if (this.#running === running) this.#state = { stage: 'reading', file, read, lines };
    };
    this.#state = { stage: 'reading', file, read: 0, lines: 0 };
    const running = this.#parts.threads.prepare({ ...this.#shop(), file: path, headings, fields }, progress);
    this.#running = running;
    void this.#await(running, file);
  }

  async #await(running: RunningImport, file: string): Promise<void> {
    const verdict = await running.verdict.catch((error: unknown) => this.#failed(running, error));
    if (this.#running !== running) return;
    this.#running = verdict.kind === 'ready' ? running : null;
    this.#ready = verdict.kind === 'ready' ? verdict : null;
    this.#state = stateOf(verdict, file);
  }

  /** A thread that was ended on purpose fails too; nobody waits for that one. */
  #failed(running: RunningImport, error: unknown): Verdict {
    if (this.#running === running) this.#parts.log.bug('import', error);
    return { kind: 'refused', problems: [problem('unreadable')], count: 1, columns: null };
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

  async #tell(
    what:
      | { readonly type: 'products.undone' }
      | ({ readonly type: 'products.imported' } & Record<'new' | 'changed' | 'removed' | 'same', number>),
    grant: Grant | null,
  ): Promise<void> {
    const { record } = this.#parts;
    await record.write({ ...what, by: record.books.cashier, ...granted(grant) });
  }

  #mustNotApply(): void {
    if (this.#state.stage === 'applying') throw new AppFailure('import.notReady');
  }
}

function stateOf(verdict: Verdict, file: string): ImportState {
  switch (verdict.kind) {
    case 'ready':
      return { stage: 'ready', file, preview: verdict.preview };
    case 'columns':
      return { stage: 'columns', file, columns: verdict.columns, problems: verdict.problems };
    case 'refused': {
      const { problems, count, columns } = verdict;
      return { stage: 'refused', file, problems, count, columns };
    }
  }
}

function columnsIn(state: ImportState) {
  if (state.stage === 'ready') return state.preview.columns;
  return state.stage === 'columns' || state.stage === 'refused' ? state.columns : null;
}
