import { useState, type ReactElement } from 'react';
import { add, subtract, type Money } from '#shared/money.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { reachWords } from '../../copy/reach.ts';
import { useActions, useBusy, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { ExposureWords } from './exposure-words.tsx';
import { planTender } from './tender-plan.ts';
import { TerminalChoice } from './terminal-choice.tsx';
import styles from './tender-screen.module.css';

interface CardPanelProps {
  readonly sale: SaleView;
  readonly tip: Money;
}

export function CardPanel({ sale, tip }: CardPanelProps): ReactElement {
  const entry = useTill((state) => state.ui.entry);
  const own = useView((view) => view.terminalId);
  const [other, setOther] = useState<TerminalId | null>(null);
  const id = other ?? own;
  const terminal = useView((view) => view.terminals.find((candidate) => candidate.id === id));
  const busy = useBusy('tender');
  const actions = useActions();
  const speech = useSpeech();
  const { say, amount } = speech;
  const { card, target } = planTender(sale, entry);
  const disabled = busy || card === null || terminal === undefined;
  const elsewhere = other === null || other === own ? {} : { terminalId: other };
  const pay = (): void => {
    if (card !== null && terminal !== undefined) actions.payByCard(sale, card.amount, tip.amount, elsewhere);
  };
  const hold = (): void => {
    if (card !== null) actions.payByCard(sale, card.amount, 0, { ...elsewhere, captureMethod: 'manual' });
  };
  useKeyActions({ pay });
  return (
    <section className={styles.card} aria-label={say('tender.card')}>
      <TerminalChoice chosen={id} onChoose={setOther} />
      <Button tone="primary" size={80} wide hint="pay" disabled={disabled} onClick={pay}>
        {terminal === undefined
          ? say('tender.noTerminal')
          : say('tender.cardOn', { terminal: terminal.name, amount: amount(add(card ?? target, tip)) })}
      </Button>
      <p className={styles.hint}>
        {card === null
          ? say('tender.tooMuch')
          : card.amount < sale.due.amount
            ? say('tender.part', { left: amount(subtract(sale.due, card)) })
            : terminal !== undefined && reachWords(terminal.reach, speech).words}
      </p>
      {terminal !== undefined && <ExposureWords terminal={terminal} />}
      <Button disabled={disabled} onClick={hold}>
        {say('tabs.openTab', { amount: amount(card ?? target) })}
      </Button>
    </section>
  );
}
