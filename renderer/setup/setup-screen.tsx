import type { ReactElement } from 'react';
import type { SetupStep } from '#shared/setup.ts';
import { Icon } from '../parts/icon.tsx';
import { useAsk, useSetup } from './setup-context.ts';
import { steps } from './steps/steps.ts';
import styles from './setup-screen.module.css';

/** Where one is, at the side; one question, in the middle. */
export function SetupScreen(): ReactElement {
  const { view } = useSetup();
  const Step = steps[view.step];
  return (
    <div className={styles.screen} data-step={view.step} data-revision={view.revision}>
      {view.step !== 'welcome' && <Rail />}
      <Step key={view.step} />
    </div>
  );
}

function Rail(): ReactElement {
  const { view, speech } = useSetup();
  return (
    <nav className={styles.rail} aria-label={speech.say('setup.steps')}>
      <p className={styles.brand}>{speech.say('setup.title')}</p>
      <ol>
        {view.steps.map((step) => (
          <li key={step.name}>
            <RailStep {...step} current={step.name === view.step} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface RailStepProps {
  readonly name: SetupStep;
  readonly answered: boolean;
  readonly open: boolean;
  readonly current: boolean;
}

function RailStep({ name, answered, open, current }: RailStepProps): ReactElement {
  const { speech } = useSetup();
  const { ask } = useAsk();
  return (
    <button
      type="button"
      className={styles.step}
      aria-current={current ? 'step' : undefined}
      data-answered={answered}
      disabled={!open}
      onClick={() => void ask('setup.go', { step: name })}
    >
      <span className={styles.mark} aria-hidden="true">
        {answered && <Icon name="check" size={18} />}
      </span>
      {speech.say(`setup.step.${name}`)}
      {answered && <span className="visually-hidden"> ({speech.say('setup.answered')})</span>}
    </button>
  );
}
