import { useState, type ReactElement } from 'react';
import type { Discount } from '#shared/discount.ts';
import type { LineView } from '#shared/sale.ts';
import { money } from '#shared/money.ts';
import { shownName } from '../../../copy/shown-name.ts';
import { Button } from '../../../parts/button.tsx';
import { Choice } from '../../../parts/choice.tsx';
import { entryAmount } from '../../../store/amount-entry.ts';
import { entryPpm, isBeyond, MOST_PERCENT } from '../../../store/entry-units.ts';
import { useActions, useSpeech, useTill, useView } from '../../../store/till-context.ts';
import { EntryQuestion } from './entry-question.tsx';
import styles from './entry-question.module.css';

const KINDS = ['percent', 'amount'] as const;

/** What shops give most. Parts per million. */
const USUAL = [50_000, 100_000, 150_000, 200_000, 250_000, 500_000] as const;

/** Off a line, or off the whole basket: one press for the usual shares, the keypad for any other share or an amount. */
export function DiscountQuestion({ line }: { readonly line: LineView | null }): ReactElement {
  const [kind, setKind] = useState<Discount['kind']>('percent');
  const entry = useTill((state) => state.ui.entry);
  const currency = useView((view) => view.shop.currency);
  const standing = useView((view) => (line === null ? view.sale?.discount : line.discount)) ?? null;
  const { discountLine, discountBasket, press } = useActions();
  const { say, amount, percent } = useSpeech();
  const give = (discount: Discount | null): void =>
    line === null ? discountBasket(discount) : discountLine(line.id, discount);
  const typed = typedDiscount(kind, entry, currency);
  const tooMuch = kind === 'percent' && isBeyond(entry, MOST_PERCENT);
  const switchTo = (other: Discount['kind']): void => {
    setKind(other);
    press('clear');
  };
  return (
    <EntryQuestion
      title={line === null ? say('discount.basketTitle') : say('discount.lineTitle')}
      sentence={line === null ? say('discount.basketSentence') : shownName(line.name)}
      label={say(kind === 'percent' ? 'discount.percent' : 'discount.amount')}
      shown={
        kind === 'percent' ? percent(Number(entry) * 10_000) : amount(money(entryAmount(entry), currency))
      }
      confirm={tooMuch ? say('ask.most', { most: percent(MOST_PERCENT * 10_000) }) : say('ask.set')}
      onConfirm={typed === null ? null : () => give(typed)}
    >
      <div className={styles.aside}>
        <div className={styles.halves}>
          <Choice
            name={say('discount.basketSentence')}
            quiet
            size={72}
            options={KINDS}
            chosen={kind}
            label={(one) => say(`discount.${one}`)}
            onChoose={switchTo}
          />
        </div>
        <div className={styles.pair}>
          {USUAL.map((ppm) => (
            <Button key={ppm} size={72} onClick={() => give({ kind: 'percent', ppm })}>
              {percent(ppm)}
            </Button>
          ))}
        </div>
        <Button size={72} wide disabled={standing === null} onClick={() => give(null)}>
          {say('discount.takeOff')}
        </Button>
      </div>
    </EntryQuestion>
  );
}

function typedDiscount(kind: Discount['kind'], entry: string, currency: string): Discount | null {
  const ppm = entryPpm(entry);
  if (kind === 'percent') return ppm === null ? null : { kind, ppm };
  const off = entryAmount(entry);
  return off === 0 ? null : { kind, amount: money(off, currency) };
}
