import { useState, type ReactElement } from 'react';
import type { ImportState, ImportView } from '#shared/catalogue-import.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { Columns } from './columns.tsx';
import { ImportPreview } from './import-preview.tsx';
import { Problems } from './problems.tsx';
import styles from './products.module.css';

/** Where bringing in a sheet stands, and the one or two things that can be done next. */
export function ImportStage({ view: { state, canUndo } }: { readonly view: ImportView }): ReactElement {
  const { say } = useSpeech();
  switch (state.stage) {
    case 'idle':
      return (
        <section className={styles.stage}>
          <p>{say('products.how')}</p>
          <div className={styles.next}>
            <Choose first />
            {canUndo && <Undo />}
          </div>
        </section>
      );
    case 'reading':
      return <Reading state={state} />;
    case 'columns':
      return (
        <>
          <Problems problems={state.problems} />
          <Columns key={state.file} file={state.file} columns={state.columns} />
        </>
      );
    case 'applying':
      return (
        <p className={styles.stage} role="status">
          {say('products.applying', { file: state.file })}
        </p>
      );
    case 'refused':
      return <Refused state={state} />;
    case 'ready':
      return <Ready state={state} />;
    case 'done':
      return (
        <section className={styles.stage} role="status">
          <h3 data-tone="ok">{say('products.done', { count: state.products })}</h3>
          <p>{say('products.done.sentence')}</p>
          <div className={styles.next}>
            <Choose />
            {canUndo && <Undo />}
          </div>
        </section>
      );
  }
}

function Refused({ state }: { readonly state: At<'refused'> }): ReactElement {
  const { say } = useSpeech();
  const { file, count, problems, columns } = state;
  const [changing, setChanging] = useState(false);
  if (changing && columns !== null) return <Columns file={file} columns={columns} />;
  return (
    <section className={styles.stage} role="alert">
      <h3 data-tone="alarm">{say('products.refused', { file })}</h3>
      <p>{say('products.refused.sentence', { count })}</p>
      <Problems problems={problems} />
      <div className={styles.next}>
        <Choose first />
        {columns !== null && (
          <Button onClick={() => setChanging(true)}>{say('products.columns.change')}</Button>
        )}
      </div>
    </section>
  );
}

function Choose({ first = false }: { readonly first?: boolean }): ReactElement {
  const { say } = useSpeech();
  const { chooseSheet } = useActions();
  const busy = useBusy('choose sheet');
  return (
    <Button tone={first ? 'primary' : 'plain'} disabled={busy} onClick={chooseSheet}>
      {say(first ? 'products.choose' : 'products.chooseAnother')}
    </Button>
  );
}

function Undo(): ReactElement {
  const { say } = useSpeech();
  const { undoImport } = useActions();
  const busy = useBusy('undo import');
  return (
    <Button disabled={busy} onClick={undoImport}>
      {say('products.undo')}
    </Button>
  );
}

type At<Stage extends ImportState['stage']> = ImportState & { readonly stage: Stage };

function Reading({ state: { file, read, lines } }: { readonly state: At<'reading'> }): ReactElement {
  const { say, number } = useSpeech();
  const { cancelImport } = useActions();
  return (
    <section className={styles.stage}>
      <h3>{say('products.readingFile', { file })}</h3>
      <progress aria-label={say('products.readingFile', { file })} value={read} max={Math.max(lines, 1)} />
      <p role="status">{lines > 0 && say('products.lines', { read: number(read), lines: number(lines) })}</p>
      <div className={styles.next}>
        <Button onClick={cancelImport}>{say('products.cancel')}</Button>
      </div>
    </section>
  );
}

function Ready({ state: { file, preview } }: { readonly state: At<'ready'> }): ReactElement {
  const { say } = useSpeech();
  const { applyImport, cancelImport } = useActions();
  const busy = useBusy('apply import');
  const { counts } = preview;
  const [changing, setChanging] = useState(false);
  if (changing) return <Columns file={file} columns={preview.columns} />;
  return (
    <section className={styles.stage}>
      <h3 data-tone="ok">{say('products.ready', { file })}</h3>
      <p>{say('products.ready.sentence')}</p>
      <ImportPreview preview={preview} />
      <div className={styles.next}>
        <Button tone="primary" disabled={busy} onClick={applyImport}>
          {say('products.apply', { count: counts.new + counts.changed + counts.same })}
        </Button>
        <Button disabled={busy} onClick={() => setChanging(true)}>
          {say('products.columns.change')}
        </Button>
        <Button disabled={busy} onClick={cancelImport}>
          {say('products.cancel')}
        </Button>
      </div>
    </section>
  );
}
