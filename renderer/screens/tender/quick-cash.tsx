import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { quickCash, quickCashRoom } from '../../store/quick-cash.ts';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';
import { planTender } from './tender-plan.ts';
import styles from './tender-screen.module.css';

/** The notes a customer is likely to hold out: one press takes them. */
export function QuickCash({ sale }: { readonly sale: SaleView }): ReactElement {
  const actions = useActions();
  const { say, amount } = useSpeech();
  const busy = useBusy('tender');
  const { inCoins } = planTender(sale, '');
  return (
    <section aria-label={say('tender.cashGiven')}>
      <h2 className={styles.heading}>{say('tender.cashHeading')}</h2>
      <div className={styles.quick}>
        {quickCash(inCoins, quickCashRoom(amount(inCoins))).map((note, index) => (
          <Button
            key={note.amount}
            size={72}
            disabled={busy}
            aria-label={say(index === 0 ? 'tender.exactCash' : 'tender.cashNote', { amount: amount(note) })}
            onClick={() => actions.payByCash(sale, note.amount)}
          >
            {index === 0 && <small className={styles.exact}>{say('tender.exact')}</small>}
            {amount(note)}
          </Button>
        ))}
      </div>
    </section>
  );
}
