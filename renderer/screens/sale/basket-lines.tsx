import { useEffect, useRef, type ReactElement } from 'react';
import type { LineView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { useActions, useTill } from '../../store/till-context.ts';
import { BasketLine } from './basket-line.tsx';
import styles from './basket-line.module.css';

/** Grows inside its own frame. The selected line, the latest one unless the cashier chose, is kept in view. */
export function BasketLines({ lines }: { readonly lines: readonly LineView[] }): ReactElement {
  const selected = useTill((state) => state.ui.selectedLine);
  const actions = useActions();
  const list = useRef<HTMLUListElement>(null);
  const line = lines.find((candidate) => candidate.id === selected);
  useKeyActions(
    line === undefined
      ? {}
      : {
          more: () => actions.changeQuantity(line, 1),
          fewer: () => actions.changeQuantity(line, -1),
          removeLine: () => actions.removeLine(line),
        },
  );
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, lines.length]);
  return (
    <ul ref={list} className={styles.lines} aria-label="Lines">
      {lines.map((candidate) => (
        <BasketLine key={candidate.id} line={candidate} selected={candidate.id === selected} />
      ))}
    </ul>
  );
}
