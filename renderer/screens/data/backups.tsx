import type { ReactElement } from 'react';
import type { BackupView } from '#shared/backup.ts';
import type { Speech } from '#shared/words/speech.ts';
import { Button } from '../../parts/button.tsx';
import { Facts, FactsCard } from '../../parts/facts-card.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import styles from './data.module.css';

export function Backups({ backups }: { readonly backups: BackupView }): ReactElement {
  const { backUp, chooseBackupFolder } = useActions();
  const speech = useSpeech();
  const { say } = speech;
  const { folder, hasCode, running, last, count, trouble, entries, keepDays, keepMonths, everyHours } =
    backups;
  const busy = useBusy('backup') || running;
  const standing = standingOf(backups, speech);
  return (
    <FactsCard label={say('data.backups')}>
      <header className={styles.head}>
        <h3>{say('data.backups')}</h3>
        <p data-tone={standing.tone} role="status">
          {busy ? say('data.running') : standing.sentence}
        </p>
      </header>
      <Facts>
        <dt>{say('data.folder')}</dt>
        <dd className={styles.path}>
          {folder === null ? say('data.folder.none') : <bdi dir="ltr">{folder}</bdi>}
        </dd>
        <dt>{say('data.last')}</dt>
        <dd>
          {last === null
            ? say('data.last.none')
            : say('data.last.made', {
                when: `${speech.date(last.at)}, ${speech.time(last.at)}`,
                count: last.seq,
                behind: entries - last.seq,
              })}
        </dd>
        <dt>{say('data.keep')}</dt>
        <dd>{say('data.keep.rule', { everyHours, keepDays, keepMonths, count })}</dd>
      </Facts>
      <div className={styles.deeds}>
        <Button onClick={chooseBackupFolder}>{say('data.folder.choose')}</Button>
        <Button
          tone="primary"
          disabled={busy || folder === null || !hasCode || trouble === 'noFolder'}
          onClick={backUp}
        >
          {say('data.backUp')}
        </Button>
      </div>
    </FactsCard>
  );
}

function standingOf(
  { folder, hasCode, last, trouble }: BackupView,
  { say }: Speech,
): { readonly tone: 'ok' | 'wait' | 'alarm'; readonly sentence: string } {
  if (folder === null) return { tone: 'wait', sentence: say('data.standing.noFolder') };
  if (!hasCode) return { tone: 'wait', sentence: say('data.standing.noCode') };
  if (trouble !== null) return { tone: 'alarm', sentence: say(`data.trouble.${trouble}`) };
  return last === null
    ? { tone: 'wait', sentence: say('data.standing.none') }
    : { tone: 'ok', sentence: say('data.standing.ok') };
}
