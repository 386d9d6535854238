import { useState, type ReactElement } from 'react';
import type { SetupTerminal } from '#shared/setup.ts';
import type { Speech } from '#shared/words/speech.ts';
import { SetupButton } from '../parts/setup-button.tsx';
import { SetupField } from '../parts/setup-field.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

export function PairingStep(): ReactElement {
  const { view, speech } = useSetup();
  return (
    <StepFrame
      name="pairing"
      title={speech.say('setup.pairing.title')}
      sentence={speech.say('setup.pairing.sentence')}
    >
      <ul className={styles.list}>
        {view.terminals.map((terminal) => (
          <Pairing key={terminal.id} terminal={terminal} />
        ))}
      </ul>
    </StepFrame>
  );
}

function Pairing({ terminal }: { readonly terminal: SetupTerminal }): ReactElement {
  const { speech } = useSetup();
  const { say } = speech;
  const { ask, busy } = useAsk();
  const { id, pairing } = terminal;
  const [name, setName] = useState(terminal.name);
  const tone =
    pairing.state === 'paired' ? styles.good : pairing.state === 'failed' ? styles.bad : styles.wait;
  return (
    <li className={styles.item} data-tall="true" data-terminal={id} data-pairing={pairing.state}>
      <div className={styles.row}>
        <SetupField
          label={say('setup.pairing.name', { id })}
          value={name}
          onText={setName}
          maxLength={80}
          onBlur={() => {
            if (name.trim() !== '' && name !== terminal.name)
              void ask('setup.nameTerminal', { terminalId: id, name });
          }}
        />
        <SetupButton disabled={busy} onClick={() => void ask('setup.pair', { terminalId: id })}>
          {say('setup.pairing.again')}
        </SetupButton>
      </div>
      <p className={tone} role="status">
        {sentenceFor(terminal, speech)}
      </p>
    </li>
  );
}

function sentenceFor({ pairing, host }: SetupTerminal, { say, duration }: Speech): string {
  switch (pairing.state) {
    case 'paired':
      return say('setup.pairing.paired', { took: duration(pairing.ms) });
    case 'failed':
      return say(`setup.pairing.failed.${pairing.why}`, { host });
    default:
      return say(`setup.pairing.${pairing.state}`);
  }
}
