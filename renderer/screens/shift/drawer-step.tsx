import { useState, type ReactElement } from 'react';
import type { AppError } from '#shared/app-error.ts';
import type { Money } from '#shared/money.ts';
import { isZero } from '#shared/money.ts';
import type { OpenShift, ShiftDesk, ShiftReport } from '#shared/shift.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';
import type { ShiftStep } from './shift-sheet.tsx';
import { Trouble } from './trouble.tsx';
import styles from './shift.module.css';

interface DrawerStepProps {
  readonly desk: ShiftDesk;
  readonly go: (step: ShiftStep) => void;
}

/** How the drawer stands, and what can be done with it. */
export function DrawerStep({ desk, go }: DrawerStepProps): ReactElement {
  const { say } = useSpeech();
  const mode = useView((view) => view.shift.mode);
  if (desk.open !== null) return <OpenDrawer shift={desk.open} x={desk.x} go={go} />;
  return (
    <section className={styles.card}>
      <h3>{say('shift.none')}</h3>
      <p className={styles.soft}>{say(`shift.none.${mode}`)}</p>
      <div className={styles.deeds}>
        <Button tone="primary" size={80} onClick={() => go({ at: 'float' })}>
          {say('shift.open')}
        </Button>
      </div>
    </section>
  );
}

interface OpenDrawerProps {
  readonly shift: OpenShift;
  readonly x: ShiftReport | null;
  readonly go: (step: ShiftStep) => void;
}

function OpenDrawer({ shift, x, go }: OpenDrawerProps): ReactElement {
  const { openDrawer, loadShiftPaper, compareShift } = useActions();
  const { say, moment } = useSpeech();
  const busy = useBusy('shift');
  const [told, tell] = useState<AppError | 'opened' | null>(null);
  const noSale = async (): Promise<void> => {
    const answer = await openDrawer();
    if (answer !== null) tell(answer.kind === 'done' ? 'opened' : answer.error);
  };
  const count = (): void => {
    compareShift(shift.shiftId);
    go({ at: 'count' });
  };
  return (
    <section className={styles.card} aria-label={say('shiftPaper.drawer')}>
      <header>
        <h3>{say('shift.standing', { number: shift.number, since: moment(shift.since) })}</h3>
        {shift.by !== null && <p className={styles.soft}>{say('shift.openedBy', { name: shift.by })}</p>}
      </header>
      <Account shift={shift} x={x} />
      {told === 'opened' && <p role="status">{say('shift.opened')}</p>}
      {told !== null && told !== 'opened' && <Trouble error={told} />}
      <div className={styles.deeds}>
        <Button size={72} onClick={() => go({ at: 'move', kind: 'in' })}>
          {say('shift.in')}
        </Button>
        <Button size={72} onClick={() => go({ at: 'move', kind: 'out' })}>
          {say('shift.out')}
        </Button>
        <Button size={72} disabled={busy} onClick={() => void noSale()}>
          {say('shift.noSale')}
        </Button>
        {x !== null && (
          <Button size={72} onClick={() => loadShiftPaper(shift.shiftId)}>
            {say('shift.x')}
          </Button>
        )}
        <Button size={72} tone="primary" onClick={count}>
          {say('shift.close')}
        </Button>
      </div>
    </section>
  );
}

/** From the float to what should be there; while counts are blind, only what the cashier knows anyway. */
function Account({ shift, x }: Pick<OpenDrawerProps, 'shift' | 'x'>): ReactElement {
  const { say, amount } = useSpeech();
  const row = (name: string, figure: Money) => (
    <div className={styles.row} key={name}>
      <dt>{name}</dt>
      <dd>{amount(figure)}</dd>
    </div>
  );
  const some = (name: string, figure: Money) => (isZero(figure) ? null : row(name, figure));
  const drawer = x?.drawer ?? null;
  return (
    <div className={styles.account}>
      <p className={styles.large}>
        <span>{say('shift.there')}</span>
        {drawer === null ? (
          <span className={styles.soft}>{say('shift.hidden')}</span>
        ) : (
          <output data-testid="expected">{amount(drawer.expected)}</output>
        )}
      </p>
      <dl className={styles.rows}>
        {row(say('shift.float'), shift.float)}
        {drawer !== null && (
          <>
            {some(say('shift.taken'), drawer.taken)}
            {some(say('shift.given'), drawer.given)}
            {some(say('shift.in'), drawer.in)}
            {some(say('shift.out'), drawer.out)}
          </>
        )}
      </dl>
    </div>
  );
}
