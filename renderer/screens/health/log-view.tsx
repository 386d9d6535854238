import { useEffect, useState, type ReactElement } from 'react';
import { LOG_LEVELS, type LogLevel, type LogPage } from '#shared/diagnosis.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { useActions, useSpeech } from '../../store/till-context.ts';
import styles from './diagnosis.module.css';

/** The till's log, newest first; older lines come as they are asked for. */
export function LogView(): ReactElement {
  const { readLog } = useActions();
  const { say } = useSpeech();
  const [least, setLeast] = useState<LogLevel>('info');
  const [text, setText] = useState('');
  const [page, setPage] = useState<LogPage | null>(null);
  useEffect(() => {
    let isLatest = true;
    void readLog({ least, text, before: null }).then((read) => {
      if (isLatest) setPage(read);
    });
    return () => {
      isLatest = false;
    };
  }, [readLog, least, text]);
  const older = async (before: number): Promise<void> => {
    const next = await readLog({ least, text, before });
    if (next !== null && page !== null) setPage({ ...next, lines: [...page.lines, ...next.lines] });
  };
  const { next } = page ?? { next: null };
  return (
    <section aria-busy={page === null}>
      <div className={styles.filters}>
        <Choice
          name={say('log.level')}
          options={LOG_LEVELS}
          chosen={least}
          label={(level) => say(`log.level.${level}`)}
          onChoose={setLeast}
        />
        <Field label={say('log.find')} maxLength={80} value={text} onText={setText} />
      </div>
      <p className={styles.soft}>{say('log.masked')}</p>
      {page !== null && <Lines page={page} />}
      {next !== null && (
        <Button wide onClick={() => void older(next)}>
          {say('log.older')}
        </Button>
      )}
    </section>
  );
}

function Lines({ page: { state, lines } }: { readonly page: LogPage }): ReactElement {
  const { say, moment } = useSpeech();
  if (lines.length === 0) return <p role="status">{say(state === 'none' ? 'log.none' : 'log.empty')}</p>;
  return (
    <ol className={styles.lines} data-testid="log-lines" dir="ltr">
      {lines.map(({ offset, at, level, event, text }) => (
        <li key={offset} data-level={level}>
          <time>{at === null ? '' : moment(at)}</time>
          <strong>{event}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
