import { useState, type ReactElement } from 'react';
import type { TenderChoice } from '#shared/counter.ts';
import { min } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { OtherTenderDialog } from './other-tender-dialog.tsx';
import { planTender } from './tender-plan.ts';
import styles from './tender-screen.module.css';

/** What else this counter takes: one press for what is typed or due, and a number where one is wanted. */
export function OtherTenders({ sale }: { readonly sale: SaleView }): ReactElement | null {
  const choices = useView((view) => view.counter.tenders);
  const entry = useTill((state) => state.ui.entry);
  const actions = useActions();
  const busy = useBusy('tender');
  const { say, amount } = useSpeech();
  const [asking, setAsking] = useState<TenderChoice | null>(null);
  const { card, target } = planTender(sale, entry);
  const worth = min(card ?? target, sale.due);
  if (choices.length === 0) return null;
  const take = (choice: TenderChoice): void => {
    if (choice.reference === 'none') actions.payByOther(sale, choice.id, worth.amount, null);
    else setAsking(choice);
  };
  return (
    <section aria-label={say('tender.others')}>
      <h2 className={styles.heading}>{say('tender.others')}</h2>
      <div className={styles.quick}>
        {choices.map((choice) => (
          <Button
            key={choice.id}
            size={72}
            disabled={busy}
            aria-label={say('tender.other', { label: choice.label, amount: amount(worth) })}
            onClick={() => take(choice)}
          >
            {choice.label}
          </Button>
        ))}
      </div>
      {asking !== null && (
        <OtherTenderDialog sale={sale} choice={asking} preset={worth} onClose={() => setAsking(null)} />
      )}
    </section>
  );
}
