import type { ReactElement } from 'react';
import type { Product } from '#shared/catalogue.ts';
import { readingWords } from '../../../copy/devices.ts';
import { shownName } from '../../../copy/shown-name.ts';
import { entryGrams } from '../../../store/entry-units.ts';
import { useActions, useSpeech, useTill } from '../../../store/till-context.ts';
import { priceOnTile } from '../tile-face.ts';
import { EntryQuestion } from './entry-question.tsx';
import { useWeighed } from './use-weighed.ts';

interface WeightQuestionProps {
  readonly product: Product;
  readonly quantity: number;
}

/** What lies on the scale, once it stands still; typed in kilograms it counts instead: 4, 8, 2 is 0.482 kg. */
export function WeightQuestion({ product, quantity }: WeightQuestionProps): ReactElement {
  const typed = entryGrams(useTill((state) => state.ui.entry));
  const weighed = useWeighed();
  const { add } = useActions();
  const speech = useSpeech();
  const { say, weight } = speech;
  const weightGrams = typed > 0 || weighed?.state !== 'stable' ? typed : weighed.grams;
  const isFromScale = typed === 0 && weightGrams > 0;
  const isWaiting = typed === 0 && weighed !== null && weighed.state !== 'stable';
  const confirm = weightGrams > 0 ? () => add({ productId: product.id, quantity, weightGrams }) : null;
  return (
    <EntryQuestion
      title={shownName(product.name)}
      sentence={say('weight.sentence', { price: priceOnTile(product, speech) })}
      label={isWaiting ? readingWords(weighed, speech) : say(isFromScale ? 'scale.onIt' : 'weight.label')}
      shown={weight(weightGrams)}
      confirm={say('ask.add')}
      onConfirm={confirm}
    />
  );
}
