import { useState, type ReactElement } from 'react';
import { TIP_QUESTIONS } from '#shared/setup.ts';
import { Choice } from '../parts/choice.tsx';
import { StepFrame } from '../parts/step-frame.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './step.module.css';

export function SellingStep(): ReactElement {
  const { view, speech } = useSetup();
  const { say } = speech;
  const { ask, problem } = useAsk();
  const [shifts, setShifts] = useState(view.shifts);
  const [tips, setTips] = useState(view.tips);
  return (
    <StepFrame
      name="selling"
      title={say('setup.selling.title')}
      sentence={say('setup.selling.sentence')}
      problem={problem}
      onNext={() => ask('setup.selling', { shifts, tips })}
    >
      <Choice
        legend={say('setup.selling.shifts')}
        value={shifts ? 'on' : 'off'}
        onChoose={(value) => setShifts(value === 'on')}
        options={[
          { value: 'on', label: say('setup.selling.shiftsOn') },
          { value: 'off', label: say('setup.selling.shiftsOff') },
        ]}
      />
      <Choice
        legend={say('setup.selling.tips')}
        value={tips}
        onChoose={setTips}
        options={TIP_QUESTIONS.map((value) => ({ value, label: say(`setup.selling.tip.${value}`) }))}
      />
      <section>
        <h2 className={styles.heading}>{say('setup.selling.dashboard')}</h2>
        <ul className={styles.bullets}>
          {(['localMode', 'partial', 'prompt'] as const).map((what) => (
            <li key={what}>{say(`setup.selling.${what}`)}</li>
          ))}
        </ul>
      </section>
    </StepFrame>
  );
}
