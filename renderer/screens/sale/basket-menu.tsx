import { useRef, type ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Icon } from '../../parts/icon.tsx';
import { KeyHint } from '../../parts/key-hint.tsx';
import type { Asking } from '../../store/asking.ts';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';
import { basketDeeds } from './basket-deeds.ts';
import styles from './basket-menu.module.css';

/** What is done to a whole sale now and then. A press outside or Escape closes it. */
export function BasketMenu({ sale }: { readonly sale: SaleView | null }): ReactElement {
  const lastSale = useView((view) => view.lastSale);
  const actions = useActions();
  const { say } = useSpeech();
  const menu = useRef<HTMLDivElement>(null);
  const open = (asking: Asking): void => {
    menu.current?.hidePopover();
    actions.ask(asking);
  };
  const deeds = basketDeeds(sale, lastSale);
  const keys = deeds.flatMap(({ hint, asking }) =>
    hint === undefined || asking === null ? [] : [[hint, () => open(asking)] as const],
  );
  const openSales = (): void => {
    menu.current?.hidePopover();
    actions.look({ at: 'sales', saleId: null });
  };
  useKeyActions({ ...Object.fromEntries(keys), sales: openSales });
  return (
    <>
      <button
        type="button"
        className={styles.more}
        popoverTarget="basket-menu"
        aria-label={say('basket.more')}
        title={say('basket.more')}
      >
        <Icon name="more" />
      </button>
      <div ref={menu} id="basket-menu" popover="auto" className={styles.menu}>
        {deeds.map((deed) => (
          <button
            key={deed.word}
            type="button"
            className={styles.item}
            data-tone={deed.word === 'menu.void' ? 'danger' : 'plain'}
            disabled={deed.asking === null}
            onClick={() => deed.asking !== null && open(deed.asking)}
          >
            <span>{say(deed.word, { number: lastSale?.number ?? '' })}</span>
            {deed.hint !== undefined && <KeyHint action={deed.hint} />}
          </button>
        ))}
        <button type="button" className={styles.item} onClick={openSales}>
          <span>{say('menu.sales')}</span>
          <KeyHint action="sales" />
        </button>
      </div>
    </>
  );
}
