import type { ReactElement } from 'react';
import type { Product } from '#shared/catalogue.ts';
import { shownName } from '../../../copy/shown-name.ts';
import { useTypingKeys } from '../../../keyboard/use-keys.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { useActions, useSpeech } from '../../../store/till-context.ts';
import { formsOf } from './forms-of.ts';
import styles from './choices.module.css';

interface VariantQuestionProps {
  readonly product: Product;
  readonly quantity: number;
}

/** Every form that the product is sold in, the cheapest first; one press chooses, or the key of its number. */
export function VariantQuestion({ product, quantity }: VariantQuestionProps): ReactElement {
  const { add, ask } = useActions();
  const { say, amount } = useSpeech();
  const close = (): void => ask(null);
  const choices = formsOf(product).map(({ variantId, ...form }) => ({
    ...form,
    choose: () => add({ productId: product.id, quantity, ...(variantId !== null && { variantId }) }),
  }));
  useTypingKeys(Object.fromEntries(choices.slice(0, 9).map(({ choose }, index) => [index + 1, choose])));
  return (
    <Dialog title={shownName(product.name)} sentence={say('variant.sentence')} onClose={close}>
      <div className={styles.choices}>
        {choices.map(({ name, price, choose }, index) => (
          <button
            key={name ?? ''}
            type="button"
            className={styles.choice}
            aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
            onClick={choose}
          >
            <strong>{name === null ? say('variant.regular') : shownName(name)}</strong>
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
