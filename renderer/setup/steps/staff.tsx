import { useRef, useState, type ReactElement } from 'react';
import { ROLES, type Role } from '#shared/staff.ts';
import { Choice } from '../parts/choice.tsx';
import { SetupButton } from '../parts/setup-button.tsx';
import { SetupField } from '../parts/setup-field.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { secretOf, useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

export function StaffStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  return (
    <StepFrame
      name="staff"
      title={say('setup.staff.title')}
      sentence={say('setup.staff.sentence')}
      mayGoOn={view.staff.some(({ role }) => role === 'manager')}
    >
      <People />
      <NewPerson />
    </StepFrame>
  );
}

function People(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { ask } = useAsk();
  if (view.staff.length === 0) return <p className={styles.soft}>{say('setup.staff.empty')}</p>;
  return (
    <ul className={styles.list}>
      {view.staff.map(({ id, name, role }) => (
        <li key={id} className={styles.item} data-person={id}>
          <p className={styles.what}>
            <strong>{name}</strong>
            <span className={styles.soft}>{say(`cashier.role.${role}`)}</span>
          </p>
          <SetupButton
            aria-label={say('setup.remove', { name })}
            onClick={() => void ask('setup.removePerson', { personId: id })}
          >
            ×
          </SetupButton>
        </li>
      ))}
    </ul>
  );
}

/** The first is a manager: without one nobody could change anything. */
function NewPerson(): ReactElement {
  const { view, bridge, speech } = useSetup();
  const { say } = speech;
  const pin = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Role | null>(null);
  const role = chosen ?? (view.staff.length === 0 ? 'manager' : 'cashier');
  const tell = (): void => {
    const { current } = pin;
    if (current === null || current.value === '' || name.trim() === '') return;
    const personId = crypto.randomUUID().slice(0, 8);
    bridge.tell({ kind: 'pin', personId, name: name.trim(), role, secret: secretOf(current.value) });
    current.value = '';
    setName('');
    setChosen(null);
  };
  return (
    <section className={styles.list}>
      <Choice<Role>
        legend={say('setup.staff.role')}
        value={role}
        onChoose={setChosen}
        options={ROLES.map((value) => ({ value, label: say(`cashier.role.${value}`) }))}
      />
      <div className={styles.row}>
        <SetupField label={say('setup.staff.name')} value={name} onText={setName} maxLength={80} />
        <SetupField
          ref={pin}
          type="password"
          label={say('setup.staff.pin')}
          inputMode="numeric"
          maxLength={8}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            tell();
          }}
        />
        <SetupButton disabled={name.trim() === ''} onClick={tell}>
          {say('setup.staff.add')}
        </SetupButton>
      </div>
    </section>
  );
}
