import type { ReactElement } from 'react';
import type { Product } from '#shared/catalogue.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { useActions, useSpeech } from '../../../store/till-context.ts';
import { formsOf } from './forms-of.ts';
import styles from './choices.module.css';

interface VariantQuestionProps {
  readonly product: Product;
  readonly quantity: number;
}

/** Every form that the product is sold in, the cheapest first; one press chooses. */
export function VariantQuestion({ product, quantity }: VariantQuestionProps): ReactElement {
  const { add, ask } = useActions();
  const { say, amount } = useSpeech();
  const close = (): void => ask(null);
  return (
    <Dialog title={product.name} sentence={say('variant.sentence')} onClose={close}>
      <div className={styles.choices}>
        {formsOf(product).map(({ variantId, name, price }) => (
          <button
            key={variantId ?? ''}
            type="button"
            className={styles.choice}
            onClick={() => add({ productId: product.id, quantity, ...(variantId !== null && { variantId }) })}
          >
            <strong>{name ?? say('variant.regular')}</strong>
            <span className={styles.price}>{amount(price)}</span>
          </button>
        ))}
      </div>
      <Button size={72} wide hint="back" onClick={close}>
        {say('ask.cancel')}
      </Button>
    </Dialog>
  );
}
