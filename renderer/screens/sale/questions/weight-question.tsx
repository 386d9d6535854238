import type { ReactElement } from 'react';
import type { Product } from '#shared/catalogue.ts';
import { entryGrams } from '../../../store/entry-units.ts';
import { useActions, useSpeech, useTill } from '../../../store/till-context.ts';
import { priceOnTile } from '../tile-face.ts';
import { EntryQuestion } from './entry-question.tsx';

interface WeightQuestionProps {
  readonly product: Product;
  readonly quantity: number;
}

/** Read off the shop's scale, typed in kilograms: 4, 8, 2 is 0.482 kg. */
export function WeightQuestion({ product, quantity }: WeightQuestionProps): ReactElement {
  const weightGrams = entryGrams(useTill((state) => state.ui.entry));
  const { add } = useActions();
  const speech = useSpeech();
  const { say, weight } = speech;
  const confirm = weightGrams > 0 ? () => add({ productId: product.id, quantity, weightGrams }) : null;
  return (
    <EntryQuestion
      title={product.name}
      sentence={say('weight.sentence', { price: priceOnTile(product, speech) })}
      label={say('weight.label')}
      shown={weight(weightGrams)}
      confirm={say('ask.add')}
      onConfirm={confirm}
    />
  );
}
