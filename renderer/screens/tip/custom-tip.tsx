import type { ReactElement } from 'react';
import { add, money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { EntryDisplay } from '../../parts/entry-display.tsx';
import { Keypad } from '../../parts/keypad.tsx';
import { entryAmount } from '../../store/amount-entry.ts';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import styles from './tip-screen.module.css';

export function CustomTip({ sale }: { readonly sale: SaleView }): ReactElement {
  const tip = useTill((state) => entryAmount(state.ui.entry));
  const actions = useActions();
  const { say, amount } = useSpeech();
  const total = add(sale.due, money(tip, sale.due.currency));
  return (
    <section className={styles.custom} aria-label={say('tip.custom')}>
      <EntryDisplay label={say('tip.custom')} />
      <Keypad />
      <Button size={72} wide disabled={tip === 0} onClick={() => actions.chooseTip(sale, tip)}>
        {tip === 0 ? say('tip.type') : say('tip.use', { total: amount(total) })}
      </Button>
    </section>
  );
}
