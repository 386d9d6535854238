import type { ReactElement } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { PinPad } from '../../parts/pin-pad.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';
import { Waiting } from './waiting.tsx';
import styles from './lock-screen.module.css';

/** Nothing is sold until somebody types their PIN. What waits meanwhile, and what money did, stands beside it. */
export function LockScreen(): ReactElement {
  const { say } = useSpeech();
  const { signIn } = useActions();
  const shop = useView((view) => view.shop.name);
  const till = useView((view) => view.till.name);
  return (
    <Screen name="lock" label={say('lock.title')} className={styles.screen}>
      <section className={styles.told}>
        <span className={styles.mark}>
          <Icon name="lock" size={48} />
        </span>
        <h1>{say('lock.title')}</h1>
        <p className={styles.place}>
          {shop} · {till}
        </p>
        <Waiting />
      </section>
      <section className={styles.pad}>
        <p className={styles.ask}>{say('lock.sentence')}</p>
        <PinPad onPin={signIn} />
      </section>
    </Screen>
  );
}
