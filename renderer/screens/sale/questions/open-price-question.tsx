import type { ReactElement } from 'react';
import type { Product } from '#shared/catalogue.ts';
import { money } from '#shared/money.ts';
import { shownName } from '../../../copy/shown-name.ts';
import { entryAmount } from '../../../store/amount-entry.ts';
import { useActions, useSpeech, useTill, useView } from '../../../store/till-context.ts';
import { EntryQuestion } from './entry-question.tsx';

interface OpenPriceQuestionProps {
  readonly product: Product;
  readonly quantity: number;
}

export function OpenPriceQuestion({ product, quantity }: OpenPriceQuestionProps): ReactElement {
  const price = entryAmount(useTill((state) => state.ui.entry));
  const currency = useView((view) => view.shop.currency);
  const { add } = useActions();
  const { say, amount } = useSpeech();
  const confirm = price > 0 ? () => add({ productId: product.id, quantity, price }) : null;
  return (
    <EntryQuestion
      title={shownName(product.name)}
      sentence={say('price.sentence')}
      label={say('price.each')}
      shown={amount(money(price, currency))}
      confirm={say('ask.add')}
      onConfirm={confirm}
    />
  );
}
