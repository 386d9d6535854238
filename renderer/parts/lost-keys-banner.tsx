import type { ReactElement } from 'react';
import { useActions, useSpeech, useView } from '../store/till-context.ts';
import styles from './banners.module.css';
import { Button } from './button.tsx';

/** Keys that did not open when the till started: which cards that costs, and what to do. */
export function LostKeysBanner(): ReactElement | null {
  const { openSetUp } = useActions();
  const { say, list } = useSpeech();
  const training = useView((view) => view.training);
  const lost = useView((view) => view.lostKeys);
  if (lost === null) return null;
  const { cards, code, terminals } = lost;
  return (
    <p className={styles.banner} data-tone="alarm" role="alert" data-lost-keys={code}>
      <span>
        {say(`banner.keys.${cards}`, { terminals: list(terminals) })} {say(`banner.keys.${code}`)}
      </span>
      {!training && (
        <Button tone="quiet" onClick={openSetUp}>
          {say('banner.keys.setUp')}
        </Button>
      )}
    </p>
  );
}
