import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import styles from './basket.module.css';

export function BasketHeader({ sale }: { readonly sale: SaleView | null }): ReactElement {
  const selected = useTill((state) => state.ui.selectedLine);
  const actions = useActions();
  const { say } = useSpeech();
  const pieces = sale?.totals.pieces ?? 0;
  const line = sale?.lines.find((candidate) => candidate.id === selected);
  return (
    <header className={styles.header}>
      <h1>{say('basket.title', { pieces })}</h1>
      {pieces > 0 && (
        <>
          <Button
            tone="quiet"
            hint="removeLine"
            disabled={line === undefined}
            aria-label={line === undefined ? 'Remove line' : `Remove ${line.name}`}
            onClick={() => line !== undefined && actions.removeLine(line)}
          >
            Remove
          </Button>
          <Button tone="quiet" aria-label="Clear basket" onClick={() => actions.askToClear(true)}>
            Clear
          </Button>
        </>
      )}
    </header>
  );
}
