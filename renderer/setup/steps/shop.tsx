import { useState, type ReactElement } from 'react';
import { SetupField } from '../parts/setup-field.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

export function ShopStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { ask, problem } = useAsk();
  const [name, setName] = useState(view.shop.name);
  const [lines, setLines] = useState([view.shop.address[0] ?? '', view.shop.address[1] ?? '']);
  const [tillId, setTillId] = useState(view.till.id);
  const [tillName, setTillName] = useState(view.till.name);
  const address = lines.map((line) => line.trim()).filter((line) => line !== '');
  return (
    <StepFrame
      name="shop"
      title={say('setup.shop.title')}
      sentence={say('setup.shop.sentence')}
      mayGoOn={name.trim() !== ''}
      problem={problem}
      onNext={() => ask('setup.shop', { name, address, tillId, tillName })}
    >
      <SetupField label={say('setup.shop.name')} value={name} onText={setName} maxLength={200} autoFocus />
      {lines.map((line, at) => (
        <SetupField
          key={at}
          label={say('setup.shop.address', { line: at + 1 })}
          value={line}
          maxLength={200}
          onText={(text) => setLines(lines.with(at, text))}
        />
      ))}
      <div className={styles.pair}>
        <SetupField
          label={say('setup.shop.tillId')}
          hint={say('setup.shop.tillIdHint')}
          value={tillId}
          onText={setTillId}
          maxLength={16}
        />
        <SetupField label={say('setup.shop.tillName')} value={tillName} onText={setTillName} maxLength={80} />
      </div>
    </StepFrame>
  );
}
