import type { ReactElement } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useTill } from '../../store/till-context.ts';
import styles from './unknown-codes.module.css';

/** Stays until dismissed and stops nobody: the next scan may be a good one. */
export function UnknownCodes(): ReactElement | null {
  const rows = useTill((state) => state.ui.unknownCodes);
  const actions = useActions();
  if (rows.length === 0) return null;
  return (
    <div className={styles.unknown} role="status" data-testid="unknown-codes">
      <ul>
        {rows.map((row) => (
          <li key={row.code}>
            No product for <strong>{row.code}</strong>
            {row.count > 1 && ` · scanned ${row.count} times`}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.close}
        aria-label="Dismiss unknown codes"
        onClick={actions.dismissUnknownCodes}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
