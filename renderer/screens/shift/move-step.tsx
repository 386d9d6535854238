import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { AppError } from '#shared/app-error.ts';
import { money } from '#shared/money.ts';
import { DRAWER_REASONS, type DrawerReason } from '#shared/shift.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Keypad } from '../../parts/keypad.tsx';
import { entryAmount, pressEntry } from '../../store/amount-entry.ts';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';
import { StepTitle } from './step-title.tsx';
import { Trouble } from './trouble.tsx';
import styles from './shift.module.css';

interface MoveStepProps {
  readonly kind: 'in' | 'out';
  readonly onDone: () => void;
}

/** Cash into the drawer or out of it, with a reason. */
export function MoveStep({ kind, onDone }: MoveStepProps): ReactElement {
  const { moveCash } = useActions();
  const { say, amount } = useSpeech();
  const busy = useBusy('shift');
  const currency = useView((view) => view.shop.currency);
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState<DrawerReason>(DRAWER_REASONS[kind][0]);
  const [words, setWords] = useState('');
  const [error, setError] = useState<AppError | null>(null);
  const shown = amount(money(entryAmount(typed), currency));
  const said = words.trim() === '' ? null : words.trim();
  const isReady = entryAmount(typed) > 0 && (reason !== 'other' || said !== null);
  const move = async (): Promise<void> => {
    const told = await moveCash({ kind, amount: entryAmount(typed), reason, words: said });
    if (told?.kind === 'done') onDone();
    else if (told?.kind === 'trouble') setError(told.error);
  };
  const display = useRef<HTMLParagraphElement>(null);
  useEffect(() => display.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (isReady) void move();
  };
  return (
    <section className={styles.counting} aria-label={say(`shift.${kind}`)}>
      <StepTitle title={say(`shift.${kind}`)} onBack={onDone} />
      <div className={styles.countBody}>
        <div className={styles.reasons}>
          <Choice
            name={say('shift.move.reason')}
            size={72}
            options={DRAWER_REASONS[kind]}
            chosen={reason}
            label={(one) => say(`shift.move.${one}`)}
            onChoose={setReason}
          />
          <Field label={say('shift.move.words')} value={words} maxLength={200} onText={setWords} />
        </div>
        <div className={styles.typing}>
          <p ref={display} className={styles.total} tabIndex={0} onKeyDown={onKeyDown}>
            <span>{say('shift.move.amount')}</span>
            <output data-testid="counted">{shown}</output>
          </p>
          <Keypad onKey={(key) => setTyped(pressEntry(typed, key))} />
          {error !== null && <Trouble error={error} />}
          <Button tone="primary" size={72} wide disabled={busy || !isReady} onClick={() => void move()}>
            {say(`shift.move.do.${kind}`, { amount: shown })}
          </Button>
        </div>
      </div>
    </section>
  );
}
