import type { ReactElement } from 'react';
import type { LineView } from '#shared/sale.ts';
import { money } from '#shared/money.ts';
import { shownName } from '../../../copy/shown-name.ts';
import { Button } from '../../../parts/button.tsx';
import { entryAmount } from '../../../store/amount-entry.ts';
import { useActions, useSpeech, useTill } from '../../../store/till-context.ts';
import { EntryQuestion } from './entry-question.tsx';
import styles from './entry-question.module.css';

/** Another price than the catalogue's, and the way back to it. */
export function LinePriceQuestion({ line }: { readonly line: LineView }): ReactElement {
  const price = entryAmount(useTill((state) => state.ui.entry));
  const { priceLine } = useActions();
  const { say, amount } = useSpeech();
  const { listPrice, unitPrice } = line;
  const shown = price === 0 ? unitPrice : money(price, unitPrice.currency);
  const undo = listPrice !== null && (
    <div className={styles.aside}>
      <Button size={72} wide onClick={() => priceLine(line.id, listPrice.amount)}>
        {say('price.asListed', { price: amount(listPrice) })}
      </Button>
    </div>
  );
  return (
    <EntryQuestion
      title={say('price.newTitle')}
      sentence={shownName(line.name)}
      label={say(line.weightGrams === null ? 'price.each' : 'price.perKilogram')}
      shown={amount(shown)}
      confirm={say('ask.set')}
      onConfirm={price === 0 ? null : () => priceLine(line.id, price)}
      {...(undo !== false && { children: undo })}
    />
  );
}
