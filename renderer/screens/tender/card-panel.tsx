import type { ReactElement } from 'react';
import { add, subtract, type Money } from '#shared/money.ts';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { reachWords } from '../../copy/reach.ts';
import { useActions, useBusy, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { planTender } from './tender-plan.ts';
import styles from './tender-screen.module.css';

interface CardPanelProps {
  readonly sale: SaleView;
  readonly tip: Money;
}

export function CardPanel({ sale, tip }: CardPanelProps): ReactElement {
  const entry = useTill((state) => state.ui.entry);
  const id = useView((view) => view.terminalId);
  const terminal = useView((view) => view.terminals.find((candidate) => candidate.id === id));
  const busy = useBusy('tender');
  const actions = useActions();
  const speech = useSpeech();
  const { say, amount } = speech;
  const { card } = planTender(sale.due, entry);
  const pay = (): void => {
    if (card !== null && terminal !== undefined) actions.payByCard(sale, card.amount, tip.amount);
  };
  useKeyActions({ pay });
  return (
    <section className={styles.card} aria-label={say('tender.card')}>
      <Button
        tone="primary"
        size={80}
        wide
        hint="pay"
        disabled={busy || card === null || terminal === undefined}
        onClick={pay}
      >
        {terminal === undefined
          ? say('tender.noTerminal')
          : say('tender.cardOn', { terminal: terminal.name, amount: amount(add(card ?? sale.due, tip)) })}
      </Button>
      <p className={styles.hint}>
        {card === null
          ? say('tender.tooMuch')
          : card.amount < sale.due.amount
            ? say('tender.part', { left: amount(subtract(sale.due, card)) })
            : terminal !== undefined && reachWords(terminal.reach, speech).words}
      </p>
    </section>
  );
}
