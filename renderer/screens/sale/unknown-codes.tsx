import type { ReactElement } from 'react';
import { mayDo } from '#shared/staff.ts';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import styles from './unknown-codes.module.css';

/** Stays until dismissed and stops nobody: the next scan may be a good one. */
export function UnknownCodes(): ReactElement | null {
  const rows = useTill((state) => state.ui.unknownCodes);
  const mayAdd = useView((view) => mayDo(view.rights, { kind: 'products' }));
  const actions = useActions();
  const { say } = useSpeech();
  if (rows.length === 0) return null;
  return (
    <div className={styles.unknown} role="status" data-testid="unknown-codes">
      <ul>
        {rows.map(({ code, count }) => (
          <li key={code}>
            {say('codes.unknown')} <strong>{code}</strong>
            {count > 1 && ` · ${say('codes.scannedTimes', { count })}`}
            {mayAdd && (
              <button type="button" className={styles.add} onClick={() => actions.newProduct(code)}>
                {say('edit.addUnknown')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.close}
        aria-label={say('codes.dismiss')}
        onClick={actions.dismissUnknownCodes}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
