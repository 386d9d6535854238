import type { ReactElement } from 'react';
import { money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { AmountDue } from '../../parts/amount-due.tsx';
import { Screen } from '../../parts/screen.tsx';
import { StepHeader } from '../../parts/step-header.tsx';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { CardPanel } from './card-panel.tsx';
import { CashPanel } from './cash-panel.tsx';
import { OtherTenders } from './other-tenders.tsx';
import { QuickCash } from './quick-cash.tsx';
import { SplitBar, SplitTurn } from './split-bar.tsx';
import { TendersTaken } from './tenders-taken.tsx';
import styles from './tender-screen.module.css';

export function TenderScreen(): ReactElement | null {
  const sale = useView((view) => view.sale);
  return sale === null ? null : <Tender sale={sale} />;
}

function Tender({ sale }: { readonly sale: SaleView }): ReactElement {
  const tip = useTill((state) => (state.ui.flow?.saleId === sale.id ? (state.ui.flow.tip ?? 0) : 0));
  const actions = useActions();
  const { say, amount } = useSpeech();
  const back = sale.phase === 'open' ? actions.stepBack : null;
  useKeyActions(back === null ? {} : { back: back });
  const tipMoney = money(tip, sale.due.currency);
  const note = tip === 0 ? null : say('tender.plusTip', { tip: amount(tipMoney) });
  return (
    <Screen name="tender" label={say('tender.title')} className={styles.screen}>
      <StepHeader back={say('tender.back')} onBack={back}>
        <AmountDue
          label={say(sale.paid.amount === 0 ? 'tender.due' : 'tender.still')}
          amount={sale.due}
          note={sale.split === null ? note : <SplitTurn split={sale.split} />}
        />
      </StepHeader>
      <div className={styles.ways}>
        <div className={styles.left}>
          <CardPanel sale={sale} tip={tipMoney} />
          <QuickCash sale={sale} />
          <OtherTenders sale={sale} />
          <SplitBar sale={sale} />
        </div>
        <div className={styles.right}>
          <CashPanel sale={sale} />
          <TendersTaken sale={sale} />
        </div>
      </div>
    </Screen>
  );
}
