import type { ReactElement } from 'react';
import { Paper } from '../../paper/paper.tsx';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech, useTill } from '../../store/till-context.ts';
import type { ShiftPaper } from '../../store/till-store.ts';
import { Trouble } from './trouble.tsx';
import styles from './shift.module.css';

/** An X or Z as it is printed, and the ways to take it along. */
export function ShiftReport({ shiftId, document }: ShiftPaper): ReactElement {
  const { leaveShiftPaper, printShift, saveShiftPdf } = useActions();
  const { say } = useSpeech();
  const printing = useBusy('print');
  const saving = useBusy('pdf');
  const trouble = useTill((state) => state.ui.notice);
  return (
    <div className={styles.report}>
      <div className={styles.take}>
        <Button size={72} onClick={leaveShiftPaper}>
          {say('shift.back')}
        </Button>
        <Button size={72} disabled={printing} onClick={() => printShift(shiftId)}>
          {say('shift.print')}
        </Button>
        <Button size={72} disabled={saving} onClick={() => saveShiftPdf(shiftId)}>
          {say('print.pdf')}
        </Button>
      </div>
      {trouble !== null && <Trouble error={trouble} />}
      <Paper document={document} width={80} />
    </div>
  );
}
