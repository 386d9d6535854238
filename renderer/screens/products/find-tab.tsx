import { useEffect, type ReactElement } from 'react';
import type { Product } from '#shared/catalogue.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import type { Editing } from '../../store/products-desk.ts';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import { ProductForm } from './product-form.tsx';
import { ProductRow } from './product-row.tsx';
import { Trouble } from './trouble.tsx';
import styles from './products.module.css';

const WHICH = ['sold', 'withdrawn'] as const;
const NONE: readonly Product[] = [];

/** One product of a hundred thousand, found while its name is typed. */
export function FindTab(): ReactElement {
  const { say } = useSpeech();
  const { findProducts, refreshProducts, newProduct } = useActions();
  const { text, which, found, editing, saved } = useTill((state) => state.products);
  const favourites = useTill((state) => state.catalogue?.favourites ?? NONE);
  const version = useTill((state) => state.view?.catalogue.version ?? null);
  // Prices come while somebody looks.
  useEffect(() => refreshProducts(), [refreshProducts, version]);
  if (editing !== null) return <ProductForm key={keyOf(editing)} editing={editing} />;
  const shown = found ?? (which === 'sold' ? favourites : NONE);
  return (
    <div className={styles.find}>
      <div className={styles.finder}>
        <Field
          label={say('edit.search')}
          type="search"
          value={text}
          maxLength={80}
          onText={(typed) => findProducts(typed, which)}
        />
        <Choice
          name={say('edit.which')}
          quiet
          options={WHICH}
          chosen={which}
          label={(one) => say(`edit.${one}`)}
          onChoose={(one) => findProducts(text, one)}
        />
        <Button tone="primary" onClick={() => newProduct('')}>
          {say('edit.new')}
        </Button>
      </div>
      <Trouble />
      {saved !== null && (
        <p className={styles.good} role="status">
          {say('edit.saved', { name: saved })}
        </p>
      )}
      {found === null && which === 'sold' && <p className={styles.soft}>{say('edit.hint')}</p>}
      {found?.length === 0 && (
        <p className={styles.soft} role="status">
          {which === 'withdrawn' && text === '' ? say('edit.noneWithdrawn') : say('edit.notFound', { text })}
        </p>
      )}
      <ul className={styles.list}>
        {shown.map((product) => (
          <ProductRow key={product.id} product={product} />
        ))}
      </ul>
    </div>
  );
}

const keyOf = (editing: Editing): string =>
  editing.kind === 'new' ? `new ${editing.barcode}` : editing.found.product.id;
