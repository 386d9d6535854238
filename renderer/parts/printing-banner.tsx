import type { ReactElement } from 'react';
import { printingText } from '../copy/printing.ts';
import { useActions, useSpeech, useView } from '../store/till-context.ts';
import { Button } from './button.tsx';
import styles from './banners.module.css';

/** Papers wait, or somebody must look at a printer. Selling goes on. */
export function PrintingBanner(): ReactElement | null {
  const { look } = useActions();
  const speech = useSpeech();
  const text = printingText(
    useView((view) => view.printing),
    speech,
  );
  if (text === null) return null;
  return (
    <p className={styles.banner} data-tone="wait" role="status">
      <span>{text}</span>
      <Button tone="quiet" onClick={() => look({ at: 'office', page: 'hardware' })}>
        {speech.say('print.look')}
      </Button>
    </p>
  );
}
