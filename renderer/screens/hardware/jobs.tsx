import type { ReactElement } from 'react';
import type { PrintJobView } from '#shared/printing.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { Card } from './card.tsx';
import styles from './hardware.module.css';

/** Papers that are not out yet. One that may be out waits for whoever can see the printer. */
export function Jobs({ jobs }: { readonly jobs: readonly PrintJobView[] }): ReactElement | null {
  const { say } = useSpeech();
  if (jobs.length === 0) return null;
  return (
    <Card title={say('hardware.jobs')}>
      <ul className={styles.list}>
        {jobs.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
    </Card>
  );
}

function Job({ job: { id, title, state, printer, since } }: { readonly job: PrintJobView }): ReactElement {
  const { say, time } = useSpeech();
  const { printAgain, takeOff } = useActions();
  const busy = useBusy('printAgain');
  return (
    <li className={styles.printer}>
      <div className={styles.name}>
        <strong>{title}</strong>
        <span data-tone={state === 'unsure' ? 'alarm' : 'wait'}>
          {say(`hardware.job.${state}`, { printer })}
        </span>
        <span className={styles.soft}>{time(since)}</span>
      </div>
      {state !== 'printing' && (
        <div className={styles.deeds}>
          <Button disabled={busy} onClick={() => printAgain(id)}>
            {say('hardware.printNow')}
          </Button>
          <Button onClick={() => takeOff(id)}>
            {say(state === 'unsure' ? 'hardware.wasPrinted' : 'hardware.takeOff')}
          </Button>
        </div>
      )}
    </li>
  );
}
