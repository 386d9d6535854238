import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import { chosenLine } from '../../store/chosen-line.ts';
import { BasketLine } from './basket-line.tsx';
import { stepInColumn } from './grid-steps.ts';
import styles from './basket-line.module.css';

/** Grows inside its own frame. The selected line, the latest one unless the cashier chose, is kept in view. */
export function BasketLines({ sale }: { readonly sale: SaleView }): ReactElement {
  const { lines, note } = sale;
  const selected =
    chosenLine(
      sale,
      useTill((state) => state.ui.selectedLine),
    )?.id ?? null;
  const actions = useActions();
  const { say } = useSpeech();
  const list = useRef<HTMLUListElement>(null);
  const at = lines.findIndex(({ id }) => id === selected);
  const move = (event: KeyboardEvent): void => {
    const next = stepInColumn(at, event.key, lines.length);
    const line = next === null ? undefined : lines[next];
    if (line === undefined) return;
    event.preventDefault();
    actions.selectLine(line.id);
    list.current?.querySelector<HTMLElement>(`[data-line="${line.id}"]`)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected, lines.length]);
  return (
    <div className={styles.frame}>
      <ul
        ref={list}
        className={styles.lines}
        role="listbox"
        aria-label={say('basket.lines')}
        tabIndex={at === -1 ? 0 : -1}
        onKeyDown={move}
      >
        {lines.map((line) => (
          <BasketLine key={line.id} line={line} selected={line.id === selected} />
        ))}
      </ul>
      {note !== null && (
        <button
          type="button"
          className={styles.note}
          onClick={() => actions.ask({ kind: 'note', lineId: null })}
        >
          {say('line.noted', { note })}
        </button>
      )}
    </div>
  );
}
