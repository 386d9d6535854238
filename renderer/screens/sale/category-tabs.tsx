import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import type { CategoryTab } from '../../store/ui-state.ts';
import { inReadingOrder, stepInRow } from './grid-steps.ts';
import { useRowEnds } from './use-row-ends.ts';
import styles from './category-tabs.module.css';

interface Tab {
  readonly id: CategoryTab;
  readonly name: string;
}

/** In one row, whatever there are. Where it does not fit, its ends fade out under an arrow that shows the next ones. */
export function CategoryTabs(): ReactElement {
  const categories = useTill((state) => state.catalogue?.categories);
  const current = useTill((state) => state.ui.category);
  const searching = useTill((state) => state.ui.search.text.trim() !== '');
  const { showCategory } = useActions();
  const { say, direction } = useSpeech();
  const row = useRef<HTMLDivElement>(null);
  const more = useRowEnds(row, categories);
  useEffect(() => {
    const shown = row.current?.querySelector('[aria-selected="true"]');
    shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const tabs: readonly Tab[] = [
    { id: 'favourites', name: say('products.favourites') },
    ...(categories ?? []),
  ];
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const from = tabs.findIndex((tab) => tab.id === current);
    const to = stepInRow(from, inReadingOrder(event.key, direction), tabs.length);
    const next = to === null ? undefined : tabs[to];
    if (to === null || next === undefined) return;
    event.preventDefault();
    showCategory(next.id);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div className={styles.bar}>
      <div
        ref={row}
        className={styles.tabs}
        role="tablist"
        aria-label={say('products.categories')}
        onKeyDown={move}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className={styles.tab}
            aria-selected={!searching && tab.id === current}
            aria-controls="products"
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => showCategory(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {more.before && <MoreTabs end="before" onMore={more.showBefore} />}
      {more.after && <MoreTabs end="after" onMore={more.showAfter} />}
    </div>
  );
}

interface MoreTabsProps {
  readonly end: 'before' | 'after';
  readonly onMore: () => void;
}

/** For fingers and mice. With keys and for screen readers all tabs are one row that the arrow keys walk. */
const MoreTabs = ({ end, onMore }: MoreTabsProps): ReactElement => {
  const { say } = useSpeech();
  return (
    <button
      type="button"
      className={styles.more}
      data-end={end}
      tabIndex={-1}
      aria-label={say(`products.categories.${end}`)}
      onClick={onMore}
    >
      <Icon name={end === 'before' ? 'back' : 'forward'} size={20} />
    </button>
  );
};
