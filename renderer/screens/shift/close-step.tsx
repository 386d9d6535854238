import { useState, type ReactElement } from 'react';
import type { AppError } from '#shared/app-error.ts';
import type { Money } from '#shared/money.ts';
import { isZero, money } from '#shared/money.ts';
import type { Counted, CountResult, OpenShift, ShiftDesk } from '#shared/shift.ts';
import type { Speech } from '#shared/words/speech.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import type { ShiftStep } from './shift-sheet.tsx';
import { Trouble } from './trouble.tsx';
import styles from './shift.module.css';

interface CloseStepProps {
  readonly shift: OpenShift;
  readonly desk: ShiftDesk;
  readonly counted: Counted;
  readonly result: CountResult;
  readonly go: (step: ShiftStep) => void;
}

/** The difference, why, and the end of the shift. Nothing here is refused for good: what is open is carried forward. */
export function CloseStep({ shift, desk, counted, result, go }: CloseStepProps): ReactElement {
  const { closeShift, loadShiftPaper } = useActions();
  const speech = useSpeech();
  const { say, amount } = speech;
  const busy = useBusy('shift');
  const [note, setNote] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const { difference } = result;
  const limit = money(desk.differenceLimit, difference.currency);
  const needsNote = Math.abs(difference.amount) > limit.amount;
  const isSaid = note.trim().length >= SHORTEST;
  const close = async (): Promise<void> => {
    const told = await closeShift({
      shiftId: shift.shiftId,
      counted,
      note: note.trim() === '' ? null : note.trim(),
    });
    if (told?.kind === 'trouble') setError(told.error);
    if (told?.kind !== 'done') return;
    go({ at: 'drawer' });
    loadShiftPaper(shift.shiftId);
  };
  return (
    <section className={styles.card} aria-label={say('shift.result.close')}>
      <p className={styles.verdict} data-tone={isZero(difference) ? 'ok' : 'wait'} role="status">
        {verdict(difference, speech)}
      </p>
      <dl className={styles.rows}>
        {[
          [say('shift.result.expected'), result.expected] as const,
          [say('shift.count.total'), result.counted] as const,
        ].map(([name, figure]) => (
          <div className={styles.row} key={name}>
            <dt>{name}</dt>
            <dd>{amount(figure)}</dd>
          </div>
        ))}
      </dl>
      {!isZero(difference) && (
        <Field label={say('shift.result.note')} value={note} maxLength={200} onText={setNote} autoFocus />
      )}
      {needsNote && <p className={styles.soft}>{say('shift.result.noteNeeded', { limit: amount(limit) })}</p>}
      {desk.x !== null && (
        <p className={styles.soft}>{say('shift.result.carried', { count: desk.x.open.length })}</p>
      )}
      {error !== null && <Trouble error={error} />}
      <div className={styles.deeds}>
        <Button size={72} onClick={() => go({ at: 'count' })}>
          {say('shift.result.again')}
        </Button>
        <Button
          size={72}
          tone="primary"
          disabled={busy || (needsNote && !isSaid)}
          onClick={() => void close()}
        >
          {say('shift.result.close')}
        </Button>
      </div>
    </section>
  );
}

/** As main takes it. */
const SHORTEST = 3;

function verdict(difference: Money, { say, amount }: Speech): string {
  if (isZero(difference)) return say('shift.result.exact');
  const size = amount(money(Math.abs(difference.amount), difference.currency));
  return say(difference.amount < 0 ? 'shift.result.short' : 'shift.result.over', { amount: size });
}
