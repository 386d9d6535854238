import { useState, type ReactElement } from 'react';
import type { FoundTerminal } from '#shared/setup.ts';
import { SetupButton } from '../parts/setup-button.tsx';
import { SetupField } from '../parts/setup-field.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

export function TerminalsStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const others = view.found.filter(({ chosen }) => !chosen);
  return (
    <StepFrame
      name="terminals"
      title={say('setup.terminals.title')}
      sentence={say('setup.terminals.sentence')}
      mayGoOn={view.terminals.length > 0}
    >
      <section>
        <h2 className={styles.heading}>{say('setup.terminals.yours')}</h2>
        {view.terminals.length === 0 && <p className={styles.soft}>{say('setup.terminals.none')}</p>}
        <Chosen />
      </section>
      <section>
        <h2 className={styles.heading}>{say('setup.terminals.found')}</h2>
        <ul className={styles.list}>
          {others.map((found) => (
            <Found key={found.id} found={found} />
          ))}
        </ul>
        <p className={styles.soft} role="status">
          {view.found.length === 0 ? say('setup.terminals.nobody') : say('setup.terminals.searching')}
        </p>
      </section>
      <ByHand />
    </StepFrame>
  );
}

function Chosen(): ReactElement {
  const { view, speech } = useSetup();
  const { ask } = useAsk();
  return (
    <ul className={styles.list}>
      {view.terminals.map(({ id, name, host, port }) => (
        <li key={id} className={styles.item} data-terminal={id}>
          <p className={styles.what}>
            <strong>{name}</strong>
            <span className={styles.soft} dir="ltr">
              {host}:{port}
            </span>
          </p>
          <SetupButton
            aria-label={speech.say('setup.remove', { name })}
            onClick={() => void ask('setup.removeTerminal', { terminalId: id })}
          >
            ×
          </SetupButton>
        </li>
      ))}
    </ul>
  );
}

function Found({ found }: { readonly found: FoundTerminal }): ReactElement {
  const { speech } = useSetup();
  const { say } = speech;
  const { ask, busy } = useAsk();
  const { id, host, port, verified } = found;
  return (
    <li className={styles.item} data-found={id}>
      <p className={styles.what}>
        <strong>{id}</strong>
        <span className={styles.soft}>
          <bdi dir="ltr">
            {host}:{port}
          </bdi>
          {' · '}
          {say(verified ? 'setup.terminals.proven' : 'setup.terminals.announced')}
        </span>
      </p>
      <SetupButton disabled={busy} onClick={() => void ask('setup.addTerminal', { terminalId: id })}>
        {say('setup.terminals.add', { name: id })}
      </SetupButton>
    </li>
  );
}

function ByHand(): ReactElement {
  const { speech } = useSetup();
  const { say } = speech;
  const { ask, busy, problem } = useAsk();
  const [host, setHost] = useState('');
  const find = async (): Promise<void> => {
    if (await ask('setup.findAt', { host: host.trim() })) setHost('');
  };
  return (
    <section>
      <div className={styles.row}>
        <SetupField
          label={say('setup.terminals.byHand')}
          value={host}
          onText={setHost}
          dir="ltr"
          placeholder="192.168.1.41:8443"
        />
        <SetupButton disabled={busy || host.trim() === ''} onClick={() => void find()}>
          {say('setup.terminals.ask')}
        </SetupButton>
      </div>
      <p role="alert" className={problem === null ? undefined : styles.bad}>
        {problem !== null && say(`setup.problem.${problem}`)}
      </p>
    </section>
  );
}
