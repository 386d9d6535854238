import { useEffect, type ReactElement } from 'react';
import type { Check, PreflightView } from '#shared/preflight.ts';
import { Button } from '../../parts/button.tsx';
import { SaveFile } from '../../parts/save-file.tsx';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
import { CheckList } from './check-list.tsx';
import { Verdict } from './verdict.tsx';
import styles from './preflight.module.css';

/** What keeps this till from taking cards, looked for while somebody watches. */
export function PreflightSheet(): ReactElement {
  const { loadPreflight } = useActions();
  const { say } = useSpeech();
  const revision = useView((view) => view.revision);
  const preflight = useTill((state) => state.preflight);
  useEffect(() => loadPreflight(), [loadPreflight, revision]);
  return (
    <OfficeSheet
      page="preflight"
      title={say('preflight.title')}
      sentence={say('preflight.sentence')}
      footer={preflight !== null && <Footer preflight={preflight} />}
    >
      {preflight !== null && <Shown preflight={preflight} />}
    </OfficeSheet>
  );
}

function Footer({ preflight }: { readonly preflight: PreflightView }): ReactElement {
  const { startPreflight, saveAcceptanceSheet } = useActions();
  const { say } = useSpeech();
  const canPrint = preflight.state === 'done' && preflight.canPrint;
  const isRunning = preflight.state === 'running';
  return (
    <>
      <Button tone={canPrint ? 'plain' : 'primary'} disabled={isRunning} onClick={startPreflight}>
        {say(preflight.state === 'done' ? 'preflight.again' : 'preflight.start')}
      </Button>
      {canPrint && (
        <SaveFile
          what="acceptance"
          note={say('preflight.pdf.note')}
          saved={say('preflight.pdf.saved')}
          label={say('preflight.pdf')}
          onSave={saveAcceptanceSheet}
        />
      )}
    </>
  );
}

function Shown({ preflight }: { readonly preflight: PreflightView }): ReactElement {
  const { say } = useSpeech();
  if (preflight.state === 'never') return <p role="status">{say('preflight.never')}</p>;
  if (preflight.state === 'done')
    return (
      <>
        <Verdict report={preflight.report} />
        <Groups checks={preflight.report.checks} />
      </>
    );
  const { done, groups, checks } = preflight;
  return (
    <>
      <div className={styles.running} role="status" data-testid="preflight-running">
        <p>{say('preflight.running', { done, groups })}</p>
        <progress max={groups} value={done} aria-label={say('preflight.title')} />
      </div>
      <Groups checks={checks} />
    </>
  );
}

/** The till's own checks, then each terminal's. */
function Groups({ checks }: { readonly checks: readonly Check[] }): ReactElement {
  const { say } = useSpeech();
  const terminals = useView((view) => view.terminals);
  const ids = [...new Set(checks.map(({ terminalId }) => terminalId))];
  const nameOf = (id: string): string => terminals.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      {ids.map((id) => (
        <CheckList
          key={id ?? ''}
          title={id === null ? say('preflight.till') : nameOf(id)}
          checks={checks.filter(({ terminalId }) => terminalId === id)}
        />
      ))}
    </>
  );
}
