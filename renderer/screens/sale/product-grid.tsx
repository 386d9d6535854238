import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { inReadingOrder, stepInGrid } from './grid-steps.ts';
import { piecesByProduct } from './pieces-by-product.ts';
import { ProductTile } from './product-tile.tsx';
import { columnsFor, isNarrow, rowWindow, scrollToRow } from './row-window.ts';
import { shownProducts } from './shown-products.ts';
import { useFrame } from './use-frame.ts';
import styles from './product-grid.module.css';

/** A tile and the gap below it, in root ems; the style sheet says the same. */
const ROW = 7;

/** Only the rows in view are in the document, so a hundred thousand products scroll like sixty. */
export function ProductGrid(): ReactElement {
  const catalogue = useTill((state) => state.catalogue);
  const shelf = useTill((state) => state.shelf);
  const category = useTill((state) => state.ui.category);
  const search = useTill((state) => state.ui.search);
  const sale = useView((view) => view.sale);
  /** For the first time: a large shop takes some seconds. */
  const isReading = useView((view) => view.catalogue.version === null);
  const { choose, fillShelf } = useActions();
  const { say, direction } = useSpeech();
  const { frame, ref, onScroll } = useFrame(search.found ?? category);
  const [active, setActive] = useState(0);
  const grid = useRef<HTMLDivElement>(null);

  const shown = useMemo(
    () => shownProducts({ catalogue, shelf, category, search }),
    [catalogue, shelf, category, search],
  );
  const hues = useMemo(() => new Map(catalogue?.categories.map(({ id, hue }) => [id, hue])), [catalogue]);
  const pieces = useMemo(() => piecesByProduct(sale), [sale]);
  const row = ROW * frame.rem;
  const columns = columnsFor(frame.width / frame.rem);
  const narrow = isNarrow(frame.width / frame.rem, columns);
  const rows = Math.ceil(shown.count / columns);
  const visible = rowWindow(frame, row, rows);
  const first = visible.first * columns;
  const end = Math.min(visible.end * columns, shown.count);
  const reachable = Math.min(active, Math.max(0, shown.count - 1));

  useEffect(() => {
    if (search.found === null && category !== 'favourites') fillShelf(category, first, end);
  }, [search.found, category, first, end, fillShelf]);

  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = stepInGrid(reachable, inReadingOrder(event.key, direction), columns, shown.count);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    event.currentTarget.scrollTop = scrollToRow(frame, row, Math.floor(next / columns));
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
      aria-label={say('products.label')}
      onScroll={onScroll}
      onKeyDown={move}
    >
      {catalogue === null && isReading && <p className={styles.nothing}>{say('products.reading')}</p>}
      {catalogue !== null && shown.count === 0 && <Nothing text={search.text.trim()} />}
      <div ref={grid} className={styles.canvas} style={{ height: rows * row }}>
        <div
          className={styles.grid}
          style={{
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            transform: `translateY(${visible.first * row}px)`,
          }}
        >
          {indices(first, end).map((index) => {
            const product = shown.at(index);
            return product === null ? (
              <span key={index} className={styles.coming} />
            ) : (
              <ProductTile
                key={index}
                product={product}
                hue={product.hue ?? hues.get(product.categoryId)}
                index={index}
                pieces={pieces.get(product.id) ?? 0}
                focusable={index === reachable}
                best={index === 0 && search.found !== null}
                narrow={narrow}
                onChoose={choose}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const indices = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);

function Nothing({ text }: { readonly text: string }): ReactElement {
  const { say } = useSpeech();
  return (
    <p className={styles.nothing}>
      {text === '' ? say('products.none') : say('products.notFound', { text })}
    </p>
  );
}
