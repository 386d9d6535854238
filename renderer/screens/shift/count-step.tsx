import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { AppError } from '#shared/app-error.ts';
import { money } from '#shared/money.ts';
import type { ShiftDesk } from '#shared/shift.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Keypad } from '../../parts/keypad.tsx';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';
import type { CountSheet } from './count-sheet.ts';
import { countedBy, emptySheet, isAtLast, isEmpty, moved, totalOf, typed } from './count-sheet.ts';
import { Denominations } from './denominations.tsx';
import type { ShiftStep } from './shift-sheet.tsx';
import { StepTitle } from './step-title.tsx';
import { Trouble } from './trouble.tsx';
import styles from './shift.module.css';

const WAYS = ['pieces', 'sum'] as const;

interface CountStepProps {
  readonly desk: ShiftDesk;
  readonly go: (step: ShiftStep) => void;
}

/** Counts the float of a shift that begins, or the drawer of one that ends. Enter walks from note to note, then on. */
export function CountStep({ desk, go }: CountStepProps): ReactElement {
  const { openShift, countDrawer } = useActions();
  const { say, amount } = useSpeech();
  const busy = useBusy('shift');
  const currency = useView((view) => view.shop.currency);
  const { open, denominations } = desk;
  const [sheet, setSheet] = useState<CountSheet>(() => emptySheet(denominations));
  const [error, setError] = useState<AppError | null>(null);
  const total = amount(money(totalOf(sheet), currency));
  const confirm = async (): Promise<void> => {
    const counted = countedBy(sheet);
    const told =
      open === null ? await openShift({ counted }) : await countDrawer({ shiftId: open.shiftId, counted });
    if (told?.kind === 'trouble') setError(told.error);
    else if (told !== null)
      go('difference' in told.value ? { at: 'close', counted, result: told.value } : { at: 'drawer' });
  };
  const enter = (): void => {
    if (sheet.way === 'pieces' && !isAtLast(sheet, denominations)) setSheet(moved(sheet, denominations, 1));
    else void confirm();
  };
  const display = useRef<HTMLParagraphElement>(null);
  useEffect(() => display.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = KEYS[event.key];
    if (deed === undefined) return;
    // Else Enter would press the note or coin that has the focus.
    event.preventDefault();
    if (deed === 'enter') enter();
    else setSheet(moved(sheet, denominations, deed));
  };
  return (
    <section
      className={styles.counting}
      aria-label={say(open === null ? 'shift.count.float' : 'shift.count.drawer')}
    >
      <header className={styles.countHead}>
        <StepTitle
          title={say(open === null ? 'shift.count.float' : 'shift.count.drawer')}
          onBack={() => go({ at: 'drawer' })}
        />
        <Choice
          name={say('shift.count.way')}
          quiet
          options={WAYS}
          chosen={sheet.way}
          label={(way) => say(`shift.count.${way}`)}
          onChoose={(way) => setSheet({ ...sheet, way })}
        />
      </header>
      <div className={styles.countBody}>
        {sheet.way === 'pieces' && (
          <div onKeyDown={onKeyDown}>
            <Denominations sheet={sheet} denominations={denominations} onChange={setSheet} />
          </div>
        )}
        <div className={styles.typing}>
          <p ref={display} className={styles.total} tabIndex={0} onKeyDown={onKeyDown}>
            <span>{say('shift.count.total')}</span>
            <output data-testid="counted">{total}</output>
          </p>
          <Keypad onKey={(key) => setSheet(typed(sheet, key))} />
          {error !== null && <Trouble error={error} />}
          <Button
            tone="primary"
            size={72}
            wide
            disabled={busy || (open !== null && isEmpty(sheet))}
            onClick={() => void confirm()}
          >
            {say(open === null ? 'shift.count.open' : 'shift.count.done', { amount: total })}
          </Button>
        </div>
      </div>
    </section>
  );
}

const KEYS: Readonly<Record<string, 'enter' | 1 | -1>> = { Enter: 'enter', ArrowDown: 1, ArrowUp: -1 };
