import { memo, type ReactElement } from 'react';
import type { LineView } from '#shared/sale.ts';
import { useActions, useSpeech } from '../../store/till-context.ts';
import { changesOf, grossOf, measureOf } from '#shared/words/line-text.ts';
import { shownName } from '../../copy/shown-name.ts';
import styles from './basket-line.module.css';

interface BasketLineProps {
  readonly line: LineView;
  readonly selected: boolean;
}

/** One line and, below it, each thing that makes its amount another than price times quantity. */
function Line({ line, selected }: BasketLineProps): ReactElement {
  const actions = useActions();
  const speech = useSpeech();
  const measure = measureOf(line, speech);
  return (
    <li
      className={styles.line}
      role="option"
      aria-selected={selected}
      data-testid="basket-line"
      data-line={line.id}
      tabIndex={selected ? 0 : -1}
      title={line.name}
      onClick={() => actions.selectLine(line.id)}
    >
      <span className={styles.quantity}>{speech.number(line.quantity)}</span>
      <span className={styles.text}>
        <span className={styles.name}>{shownName(line.name)}</span>
        {measure !== null && <span className={styles.measure}>{measure}</span>}
      </span>
      <span className={styles.total}>{speech.amount(grossOf(line))}</span>
      {changesOf(line, speech).map(({ words, amount }) => (
        <span key={words} className={styles.change}>
          <span>{words}</span>
          {amount !== null && <span>{amount}</span>}
        </span>
      ))}
    </li>
  );
}

/** A scan changes one line or adds one; the others are not drawn anew. */
export const BasketLine = memo(Line);
