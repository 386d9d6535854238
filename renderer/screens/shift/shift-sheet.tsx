import { useEffect, useState, type ReactElement } from 'react';
import type { Counted, CountResult, ShiftDesk } from '#shared/shift.ts';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
import { CloseStep } from './close-step.tsx';
import { CountStep } from './count-step.tsx';
import { DrawerStep } from './drawer-step.tsx';
import { EarlierShifts } from './earlier-shifts.tsx';
import { MoveStep } from './move-step.tsx';
import { ShiftReport } from './shift-report.tsx';

/** Where the cashier is on this page. What is counted lives only until it is told to main. */
export type ShiftStep =
  | { readonly at: 'drawer' }
  | { readonly at: 'float' }
  | { readonly at: 'move'; readonly kind: 'in' | 'out' }
  | { readonly at: 'count' }
  | { readonly at: 'close'; readonly counted: Counted; readonly result: CountResult };

const FIRST_ROWS = 8;

/** The drawer of this till: open, cash in and out, count, close, and every Z since. */
export function ShiftSheet(): ReactElement {
  const { loadShift, leaveShiftPaper } = useActions();
  const { say } = useSpeech();
  const [step, go] = useState<ShiftStep>({ at: 'drawer' });
  const [rows, setRows] = useState(FIRST_ROWS);
  const revision = useView((view) => view.revision);
  const desk = useTill((state) => state.shiftDesk);
  const paper = useTill((state) => state.shiftPaper);
  useEffect(() => loadShift(rows), [loadShift, rows, revision]);
  useEffect(() => leaveShiftPaper, [leaveShiftPaper]);
  return (
    <OfficeSheet page="shift" title={say('shift.title')} sentence={say('shift.sentence')}>
      {paper !== null && <ShiftReport {...paper} />}
      {paper === null && desk !== null && <Step step={step} desk={desk} go={go} />}
      {paper === null && step.at === 'drawer' && <EarlierShifts onMore={() => setRows(rows + 20)} />}
    </OfficeSheet>
  );
}

interface StepProps {
  readonly step: ShiftStep;
  readonly desk: ShiftDesk;
  readonly go: (step: ShiftStep) => void;
}

function Step({ step, desk, go }: StepProps): ReactElement {
  const back = () => go({ at: 'drawer' });
  const { open } = desk;
  if (step.at === 'float' && open === null) return <CountStep desk={desk} go={go} />;
  if (open === null) return <DrawerStep desk={desk} go={go} />;
  switch (step.at) {
    case 'count':
      return <CountStep desk={desk} go={go} />;
    case 'move':
      return <MoveStep kind={step.kind} onDone={back} />;
    case 'close':
      return <CloseStep shift={open} desk={desk} {...step} go={go} />;
    case 'float':
    case 'drawer':
      return <DrawerStep desk={desk} go={go} />;
  }
}
