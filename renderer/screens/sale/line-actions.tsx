import type { ReactElement } from 'react';
import type { LineView, SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Actions } from '../../store/actions.ts';
import { chosenLine } from '../../store/chosen-line.ts';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import styles from './line-actions.module.css';

/** What can be done to the selected line, always at the same place: hands learn it, and nothing moves under them. */
export function LineActions({ sale }: { readonly sale: SaleView | null }): ReactElement {
  const selected = useTill((state) => state.ui.selectedLine);
  const actions = useActions();
  const { say } = useSpeech();
  const line = chosenLine(sale, selected);
  const deeds = deedsOn(line, actions);
  const name = line?.name ?? '';
  const idle = line === null;
  useKeyActions(idle ? { quantity: deeds.quantity } : deeds);
  return (
    <div className={styles.place}>
      <div className={styles.actions} role="group" aria-label={idle ? say('line.chooseFirst') : name}>
        <Button disabled={idle} aria-label={say('line.fewer', { name })} onClick={deeds.fewer}>
          <Icon name="minus" size={20} />
        </Button>
        <Button hint="quantity" onClick={deeds.quantity}>
          {say('line.quantity')}
        </Button>
        <Button disabled={idle} aria-label={say('line.more', { name })} onClick={deeds.more}>
          <Icon name="plus" size={20} />
        </Button>
        <Button
          disabled={idle}
          hint="removeLine"
          aria-label={say('line.removeNamed', { name })}
          onClick={deeds.removeLine}
        >
          {say('line.remove')}
        </Button>
        <Button disabled={idle} hint="discount" onClick={deeds.discount}>
          {say('line.discount')}
        </Button>
        <Button disabled={idle} hint="price" onClick={deeds.price}>
          {say('line.price')}
        </Button>
        <Button disabled={idle} hint="note" onClick={deeds.note}>
          {say('line.note')}
        </Button>
      </div>
    </div>
  );
}

type Deed = 'fewer' | 'quantity' | 'more' | 'removeLine' | 'discount' | 'price' | 'note';

/** Without a line nothing happens, but a quantity is still one: that of the next scan or tap. */
function deedsOn(
  line: LineView | null,
  { ask, changeQuantity, removeLine }: Actions,
): Readonly<Record<Deed, () => void>> {
  const toLine = (deed: (line: LineView) => void) => (): void => {
    if (line !== null) deed(line);
  };
  return {
    fewer: toLine((chosen) => changeQuantity(chosen, -1)),
    more: toLine((chosen) => changeQuantity(chosen, 1)),
    removeLine: toLine(removeLine),
    quantity: () => ask({ kind: 'quantity', lineId: line?.id ?? null }),
    discount: toLine(({ id }) => ask({ kind: 'discount', lineId: id })),
    price: toLine(({ id }) => ask({ kind: 'linePrice', lineId: id })),
    note: toLine(({ id }) => ask({ kind: 'note', lineId: id })),
  };
}
