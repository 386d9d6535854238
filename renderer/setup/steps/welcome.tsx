import type { ReactElement } from 'react';
import { LANGUAGES } from '#shared/preferences.ts';
import { Choice } from '../parts/choice.tsx';
import { useAsk, useSetup } from '../setup-context.ts';
import styles from './welcome.module.css';

/** Each language by its own name: whoever looks for it reads no other. */
const nameOf = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

const languages = LANGUAGES.map((value) => ({ value, label: nameOf(value) }));

export function WelcomeStep(): ReactElement {
  const { speech } = useSetup();
  const { ask, busy } = useAsk();
  const { say } = speech;
  return (
    <main className={styles.welcome}>
      <h1>{say('setup.welcome.title')}</h1>
      <p className={styles.sentence}>{say('setup.welcome.sentence')}</p>
      <div className={styles.ways}>
        <button type="button" disabled={busy} onClick={() => void ask('setup.begin', { as: 'shop' })}>
          <strong>{say('setup.welcome.shop')}</strong>
          {say('setup.welcome.shopSentence')}
        </button>
        <button type="button" disabled={busy} onClick={() => void ask('setup.begin', { as: 'training' })}>
          <strong>{say('setup.welcome.training')}</strong>
          {say('setup.welcome.trainingSentence')}
        </button>
      </div>
      <Choice
        legend={say('setup.welcome.language')}
        options={languages}
        value={speech.language}
        onChoose={(language) => void ask('setup.speak', { language })}
      />
    </main>
  );
}
