import { useRef, type ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { Icon } from '../../parts/icon.tsx';
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
        {basketDeeds(sale, lastSale).map((deed) => (
          <button
            key={deed.word}
            type="button"
            className={styles.item}
            disabled={deed.asking === null}
            onClick={() => deed.asking !== null && open(deed.asking)}
          >
            {say(deed.word, { number: lastSale?.number ?? '' })}
          </button>
        ))}
      </div>
    </>
  );
}
