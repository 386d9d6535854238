import type { ReactElement } from 'react';
import { nextVersionText } from '../../copy/updates.ts';
import { Button } from '../../parts/button.tsx';
import { Facts, FactsCard } from '../../parts/facts-card.tsx';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
import styles from './computer.module.css';

/** The program on this computer: its version, a newer one, and its end. */
export function ComputerSheet(): ReactElement {
  const { say } = useSpeech();
  const kiosk = useView((view) => view.kiosk);
  return (
    <OfficeSheet page="computer" title={say('computer.title')} sentence={say('computer.sentence')}>
      <Version />
      {kiosk && <CloseTill />}
    </OfficeSheet>
  );
}

function Version(): ReactElement {
  const { lookForUpdate, installUpdate } = useActions();
  const speech = useSpeech();
  const { say } = speech;
  const { installed, next } = useView((view) => view.update);
  const looking = useBusy('update.look');
  const installing = useBusy('update.install');
  const isAsked = next.state !== 'off' && next.state !== 'byHand';
  return (
    <FactsCard label={say('computer.version')}>
      <Facts>
        <dt>{say('computer.runs')}</dt>
        <dd>
          <bdi dir="ltr">{installed}</bdi>
        </dd>
        <dt>{say('computer.next')}</dt>
        <dd>
          <span role="status">{nextVersionText(next, speech)}</span>
        </dd>
      </Facts>
      {isAsked && (
        <div className={styles.deeds}>
          <Button disabled={looking || next.state === 'installing'} onClick={lookForUpdate}>
            {say('computer.look')}
          </Button>
          <Button tone="primary" disabled={installing || next.state !== 'ready'} onClick={installUpdate}>
            {say('computer.install')}
          </Button>
          <p className={styles.note}>{say('computer.install.note')}</p>
        </div>
      )}
    </FactsCard>
  );
}

function CloseTill(): ReactElement {
  const { closeTill } = useActions();
  const { say } = useSpeech();
  return (
    <FactsCard label={say('computer.close')}>
      <div className={styles.deeds}>
        <Button onClick={closeTill}>{say('computer.close')}</Button>
        <p className={styles.note}>{say('computer.close.note')}</p>
      </div>
    </FactsCard>
  );
}
