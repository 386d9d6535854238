import type { ReactElement } from 'react';
import { errorSentence } from '../copy/errors.ts';
import { useActions, useSpeech, useTill } from '../store/till-context.ts';
import { Icon } from './icon.tsx';
import styles from './notice-slot.module.css';

/** Floats above the lower left, where no money key lives; it pushes nothing aside. */
export function NoticeSlot(): ReactElement {
  const notice = useTill((state) => state.ui.notice);
  const actions = useActions();
  const speech = useSpeech();
  return (
    <div className={styles.slot} role="alert">
      {notice !== null && (
        <div className={styles.notice} data-code={notice.code}>
          <span className={styles.text}>{errorSentence(notice, speech)}</span>
          <button
            type="button"
            className={styles.close}
            aria-label={speech.say('notice.dismiss')}
            onClick={actions.dismissNotice}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
