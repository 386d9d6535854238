import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import type { CategoryTab } from '../../store/ui-state.ts';
import { stepInRow } from './grid-steps.ts';
import styles from './category-tabs.module.css';

interface Tab {
  readonly id: CategoryTab;
  readonly name: string;
}

export function CategoryTabs(): ReactElement {
  const categories = useTill((state) => state.catalogue?.categories);
  const current = useTill((state) => state.ui.category);
  const searching = useTill((state) => state.ui.search.text.trim() !== '');
  const { showCategory } = useActions();
  const { say } = useSpeech();
  const row = useRef<HTMLDivElement>(null);
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
    const to = stepInRow(from, event.key, tabs.length);
    const next = to === null ? undefined : tabs[to];
    if (to === null || next === undefined) return;
    event.preventDefault();
    showCategory(next.id);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
  return (
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
  );
}
