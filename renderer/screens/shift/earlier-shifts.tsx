import type { ReactElement } from 'react';
import { isZero } from '#shared/money.ts';
import type { ClosedShift } from '#shared/shift.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import styles from './shift.module.css';

/** Every Z of this till, latest first; pressing one shows it as it was. */
export function EarlierShifts({ onMore }: { readonly onMore: () => void }): ReactElement | null {
  const { say } = useSpeech();
  const closed = useTill((state) => state.closedShifts);
  if (closed === null) return null;
  return (
    <section className={styles.card} aria-label={say('shift.earlier')}>
      <h3>{say('shift.earlier')}</h3>
      {closed.total === 0 && <p className={styles.soft}>{say('shift.earlier.none')}</p>}
      <ul className={styles.earlier}>
        {closed.shifts.map((shift) => (
          <li key={shift.shiftId}>
            <EarlierShift shift={shift} />
          </li>
        ))}
      </ul>
      {closed.shifts.length < closed.total && <Button onClick={onMore}>{say('shift.earlier.more')}</Button>}
    </section>
  );
}

function EarlierShift({ shift }: { readonly shift: ClosedShift }): ReactElement {
  const { loadShiftPaper } = useActions();
  const { say, amount, moment } = useSpeech();
  const { number, closedAt, closedBy, counted, difference, carried } = shift;
  return (
    <button type="button" className={styles.shift} onClick={() => loadShiftPaper(shift.shiftId)}>
      <strong>{say('shift.z', { number })}</strong>
      <span className={styles.soft}>
        {[moment(closedAt), closedBy].filter((part) => part !== null).join(' · ')}
      </span>
      <span className={styles.figure}>{amount(counted)}</span>
      <span className={styles.figure} data-tone={isZero(difference) ? 'ok' : 'wait'}>
        {isZero(difference) ? '' : amount(difference)}
      </span>
      <span className={styles.soft}>
        {carried === 0 ? '' : say('shift.earlier.carried', { count: carried })}
      </span>
    </button>
  );
}
