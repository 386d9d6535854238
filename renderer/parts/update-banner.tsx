import type { ReactElement } from 'react';
import { updateBannerText, updateKey } from '../copy/updates.ts';
import { useActions, useSpeech, useTill, useView } from '../store/till-context.ts';
import { Button } from './button.tsx';
import styles from './banners.module.css';

/** A newer version is ready or being put in. Quiet, and gone for good at a press. */
export function UpdateBanner(): ReactElement | null {
  const { putOff } = useActions();
  const speech = useSpeech();
  const next = useView((view) => view.update.next);
  const later = useTill((state) => state.ui.putOff);
  const text = updateBannerText(next, speech);
  if (text === null || later.includes(updateKey(next))) return null;
  return (
    <p className={styles.banner} data-tone="wait" role="status">
      <span>{text}</span>
      {next.state === 'ready' && (
        <Button tone="quiet" onClick={() => putOff(updateKey(next))}>
          {speech.say('banner.certificate.later')}
        </Button>
      )}
    </p>
  );
}
