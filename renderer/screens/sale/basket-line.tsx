import type { ReactElement } from 'react';
import type { LineView } from '#shared/sale.ts';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useFormat } from '../../store/till-context.ts';
import styles from './basket-line.module.css';

interface BasketLineProps {
  readonly line: LineView;
  readonly selected: boolean;
}

export function BasketLine({ line, selected }: BasketLineProps): ReactElement {
  const actions = useActions();
  const format = useFormat();
  const select = (): void => actions.selectLine(line.id);
  const last = line.quantity === 1;
  return (
    <li
      className={styles.line}
      aria-current={selected}
      data-testid="basket-line"
      onFocus={select}
      onClick={select}
    >
      <button
        type="button"
        className={styles.step}
        aria-label={last ? `Remove ${line.name} from basket` : `One less ${line.name}`}
        onClick={() => actions.changeQuantity(line, -1)}
      >
        <Icon name={last ? 'trash' : 'minus'} size={20} />
      </button>
      <span className={styles.quantity} aria-label={`Quantity ${line.quantity}`}>
        {line.quantity}
      </span>
      <button
        type="button"
        className={styles.step}
        aria-label={`One more ${line.name}`}
        onClick={() => actions.changeQuantity(line, 1)}
      >
        <Icon name="plus" size={20} />
      </button>
      <span className={styles.text} title={line.name}>
        <span className={styles.name}>{line.name}</span>
        {line.quantity > 1 && <span className={styles.each}>{format(line.unitPrice)} each</span>}
      </span>
      <span className={styles.total}>{format(line.total)}</span>
    </li>
  );
}
