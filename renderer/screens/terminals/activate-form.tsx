import { useState, type ReactElement, type SubmitEvent } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { useSpeech } from '../../store/till-context.ts';
import { OutcomeLine } from './outcome-line.tsx';
import { useOrder } from './use-order.ts';
import styles from './terminals.module.css';

const CODE = /^[A-Za-z0-9-]{4,32}$/;

/** A new device joins the account by the code on its screen. */
export function ActivateForm(): ReactElement {
  const { say } = useSpeech();
  const { isBusy, outcome, send } = useOrder();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [location, setLocation] = useState('');
  const isReady = CODE.test(code.trim()) && !isBusy;
  const activate = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = { code: code.trim(), name: textOr(name), locationId: textOr(location) };
    if (isReady && (await send('activate', { name: 'fleet.activate', input }))) setCode('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void activate(event)}>
      <h3>{say('terminals.activate')}</h3>
      <p className={styles.soft}>{say('terminals.activate.sentence')}</p>
      <Field label={say('terminals.code')} maxLength={32} value={code} onText={setCode} />
      <Field label={say('terminals.name')} maxLength={80} value={name} onText={setName} />
      <Field label={say('terminals.location')} maxLength={128} value={location} onText={setLocation} />
      <OutcomeLine outcome={outcome} />
      <Button tone="primary" size={72} type="submit" disabled={!isReady}>
        {say('terminals.activate')}
      </Button>
    </form>
  );
}

const textOr = (text: string): string | null => (text.trim() === '' ? null : text.trim());
