import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useActions, useTill } from '../../store/till-context.ts';
import { stepInGrid } from './grid-steps.ts';
import { ProductTile } from './product-tile.tsx';
import { columnsFor, rowWindow, scrollToRow } from './row-window.ts';
import { shownCount, shownProducts } from './shown-products.ts';
import { useFrame } from './use-frame.ts';
import styles from './product-grid.module.css';

/** A tile and the gap below it, in pixels; the style sheet says the same. */
const ROW = 112;

/** Only the rows in view are in the document, so a hundred thousand products scroll like sixty. */
export function ProductGrid(): ReactElement {
  const catalogue = useTill((state) => state.catalogue);
  const shelves = useTill((state) => state.shelves);
  const category = useTill((state) => state.ui.category);
  const search = useTill((state) => state.ui.search);
  const actions = useActions();
  const { frame, ref, onScroll } = useFrame();
  const [active, setActive] = useState(0);
  const grid = useRef<HTMLDivElement>(null);

  const choice = { catalogue, shelves, category, search };
  const shown = shownProducts(choice);
  const count = shownCount(choice);
  const columns = columnsFor(frame.width);
  const rows = Math.ceil(count / columns);
  const visible = rowWindow(frame, ROW, rows);
  const reachable = Math.min(active, Math.max(0, count - 1));
  const isShort = shown.length < Math.min(count, visible.end * columns);
  useEffect(() => {
    if (isShort) actions.loadShelf();
  }, [isShort, category, shown.length, actions]);

  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = stepInGrid(reachable, event.key, columns, count);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    event.currentTarget.scrollTop = scrollToRow(frame, ROW, Math.floor(next / columns));
    requestAnimationFrame(() =>
      grid.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus({ preventScroll: true }),
    );
  };

  return (
    <div
      ref={ref}
      id="products"
      className={styles.frame}
      role="tabpanel"
      aria-label="Products"
      onScroll={onScroll}
      onKeyDown={move}
    >
      {catalogue !== null && count === 0 && <Nothing text={search.text} />}
      <div ref={grid} className={styles.canvas} style={{ height: rows * ROW }}>
        <div
          className={styles.grid}
          style={{
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            transform: `translateY(${visible.first * ROW}px)`,
          }}
        >
          {shown.slice(visible.first * columns, visible.end * columns).map((product, offset) => {
            const index = visible.first * columns + offset;
            return (
              <ProductTile
                key={product.id}
                product={product}
                index={index}
                focusable={index === reachable}
                onAdd={actions.addProduct}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const Nothing = ({ text }: { readonly text: string }): ReactElement => (
  <p className={styles.nothing}>
    {text.trim() === '' ? 'No products here yet.' : `Nothing is called “${text.trim()}”. Try fewer letters.`}
  </p>
);
