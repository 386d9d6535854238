import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { FleetOrdering } from '../../store/fleet-actions.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import { useOrder } from './use-order.ts';
import styles from './terminals.module.css';

interface OneFieldProps {
  readonly kind: 'rename' | 'move';
  readonly label: string;
  readonly submit: string;
  readonly note?: string;
  /** As it is now. */
  readonly now: string;
  readonly longest: number;
  readonly orderOf: (text: string) => FleetOrdering;
}

/** One thing of a terminal, to be changed by itself. */
export function OneField(props: OneFieldProps): ReactElement {
  const { kind, label, submit, note, now, longest, orderOf } = props;
  const { isBusy, outcome, send } = useOrder();
  const [text, setText] = useState(now);
  const wanted = text.trim();
  const isReady = wanted !== '' && wanted !== now && !isBusy;
  const change = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isReady) void send(kind, orderOf(wanted));
  };
  return (
    <form className={styles.section} onSubmit={change}>
      <div className={styles.oneField}>
        <Field label={label} maxLength={longest} value={text} onText={setText} />
        <Button type="submit" disabled={!isReady}>
          {submit}
        </Button>
      </div>
      {note !== undefined && <p className={styles.soft}>{note}</p>}
      <OutcomeLine outcome={outcome} />
    </form>
  );
}
