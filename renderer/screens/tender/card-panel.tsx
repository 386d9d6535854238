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
  const format = speech.amount;
  const { card } = planTender(sale.due, entry);
  const pay = (): void => {
    if (card !== null && terminal !== undefined) actions.payByCard(sale, card.amount, tip.amount);
  };
  useKeyActions({ pay });
  const label = terminal === undefined ? 'No card terminal' : `Card on ${terminal.name}`;
  return (
    <section className={styles.card} aria-label="Card">
      <Button
        tone="primary"
        size={80}
        wide
        hint="pay"
        disabled={busy || card === null || terminal === undefined}
        onClick={pay}
      >
        {label} · {format(add(card ?? sale.due, tip))}
      </Button>
      <p className={styles.hint}>
        {card === null
          ? 'More is typed than is due. A card takes the due or a part of it.'
          : card.amount < sale.due.amount
            ? `Takes a part: ${format(subtract(sale.due, card))} stays to be paid.`
            : terminal !== undefined && reachWords(terminal.reach, speech).words}
      </p>
    </section>
  );
}
