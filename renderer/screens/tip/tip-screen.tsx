import type { ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { AmountDue } from '../../parts/amount-due.tsx';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { StepHeader } from '../../parts/step-header.tsx';
import { useActions, useSpeech, useView } from '../../store/till-context.ts';
import { useCustomerQuestion, useCustomersTip } from './customers-tip.ts';
import { CustomTip } from './custom-tip.tsx';
import { TipShares } from './tip-shares.tsx';
import styles from './tip-screen.module.css';

export function TipScreen(): ReactElement | null {
  const sale = useView((view) => view.sale);
  return sale === null ? null : <Tip sale={sale} />;
}

/** Stands on what the key takes: what the customer has chosen, else no tip. */
const PAY_HINT = { hint: 'pay' } as const;

function Tip({ sale }: { readonly sale: SaleView }): ReactElement {
  const actions = useActions();
  const { say } = useSpeech();
  const chosen = useCustomersTip(sale);
  useCustomerQuestion(sale);
  const isTipChosen = chosen !== null && chosen > 0;
  const none = (): void => actions.chooseTip(sale, 0);
  useKeyActions({ pay: () => actions.chooseTip(sale, chosen ?? 0), back: actions.stepBack });
  return (
    <Screen name="tip" label={say('tip.title')} className={styles.screen}>
      <StepHeader back={say('tip.basket')} onBack={actions.stepBack}>
        <AmountDue label={say('tip.ask')} amount={sale.due} note={say('tip.note')} />
      </StepHeader>
      <div className={styles.choices}>
        <div className={styles.shares}>
          <Button tone="primary" size={80} wide onClick={none} {...(isTipChosen ? {} : PAY_HINT)}>
            {chosen === 0 ? say('customer.choseNone') : say('tip.none')}
          </Button>
          <TipShares sale={sale} />
        </div>
        <CustomTip sale={sale} />
      </div>
    </Screen>
  );
}
