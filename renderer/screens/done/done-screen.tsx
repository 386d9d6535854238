import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Screen } from '../../parts/screen.tsx';
import { paymentInFocus } from '#shared/payment-in-focus.ts';
import { useActions, useBusy, useSpeech, useView } from '../../store/till-context.ts';
import { DetailsButton } from '../flight/details-button.tsx';
import { doneSaid } from './done-said.ts';
import { PrintButtons } from './print-buttons.tsx';
import { Receipt } from './receipt.tsx';
import styles from './done-screen.module.css';

export function DoneScreen(): ReactElement | null {
  const sale = useView((view) => view.sale);
  return sale === null ? null : <Done key={sale.id} sale={sale} />;
}

function Done({ sale }: { readonly sale: SaleView }): ReactElement {
  const actions = useActions();
  const speech = useSpeech();
  const busy = useBusy('finish');
  const said = doneSaid(sale, speech);
  const card = sale.tenders.findLast((tender) => tender.kind === 'card');
  useKeyActions({ pay: actions.nextSale });
  return (
    <Screen name="done" label={speech.say('done.label')} className={styles.screen} data-tone={said.tone}>
      <section className={styles.outcome} data-payment-state={paymentInFocus(sale)?.state}>
        <Icon name={said.tone === 'ok' ? 'check' : 'clock'} size={80} />
        <h1 className={styles.headline}>{said.headline}</h1>
        <p className={styles.sentence}>{said.sentence}</p>
        <div className={styles.change}>
          {said.change !== null && (
            <>
              <p>{speech.say('done.change')}</p>
              <p className={styles.figure} data-testid="change-due">
                {speech.amount(said.change)}
              </p>
            </>
          )}
        </div>
        <Button tone="primary" size={80} wide hint="pay" disabled={busy} onClick={actions.nextSale}>
          {speech.say('done.next')}
        </Button>
        <p className={styles.tip}>{speech.say('done.scan')}</p>
        {card !== undefined && <DetailsButton tenderId={card.id} />}
      </section>
      <Receipt saleId={sale.id}>
        <PrintButtons sale={sale} asks />
      </Receipt>
    </Screen>
  );
}
