import { useEffect, useRef, type ReactElement } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useActions, useSpeech, useTill } from '../store/till-context.ts';
import styles from './stray-scan.module.css';

/** Long enough to look up from the goods and read it. */
const SHOWN_MS = 8000;

/** The word about a scan that was swallowed. In the top layer, because the dialog that swallowed it is there too. */
export function StrayScanNote(): ReactElement {
  const stray = useTill((state) => state.ui.strayScan);
  const { forgetStrayScan } = useActions();
  const { say } = useSpeech();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stray === null) return undefined;
    const element = note.current;
    element?.showPopover();
    const timer = setTimeout(forgetStrayScan, SHOWN_MS);
    return () => {
      clearTimeout(timer);
      element?.hidePopover();
    };
  }, [stray, forgetStrayScan]);
  return (
    <div ref={note} popover="manual" className={styles.note} role="alert" data-testid="stray-scan">
      {stray !== null && (
        <>
          <Icon name="refuse" />
          {say(`scan.${stray.why}`, { code: stray.code.slice(0, 40) })}
        </>
      )}
    </div>
  );
}
