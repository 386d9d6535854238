import { useState } from 'react';
import type { AppError } from '#shared/app-error.ts';
import type { LineId, TenderId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { zero } from '#shared/money.ts';
import type { RefundReason } from '#shared/refund.ts';
import type { CardTenderView } from '#shared/sale.ts';
import type { PaidSale } from '#shared/sales-list.ts';
import { entryAmount } from '../../store/amount-entry.ts';
import { useActions, useTill } from '../../store/till-context.ts';
import type { RefundChoice } from './refund-plan.ts';
import { cardsOf, noRefund, NOTHING_CHOSEN, offeredBack, toggled } from './refund-plan.ts';

/** A refund while it is being chosen. Nothing of it is kept: what was asked for is in the journal. */
export interface RefundDraft {
  readonly choice: RefundChoice;
  /** Null when no card paid the sale. */
  readonly card: CardTenderView | null;
  readonly reason: RefundReason;
  /** What would go back; zero while nothing is chosen or nothing may. */
  readonly offered: Money;
  readonly trouble: AppError | null;
  readonly toggle: (line: LineId) => void;
  readonly chooseBy: (by: RefundChoice['by']) => void;
  readonly chooseEverything: () => void;
  readonly chooseCard: (id: TenderId) => void;
  readonly setReason: (reason: RefundReason) => void;
  readonly send: () => void;
}

export function useRefund(paid: PaidSale): RefundDraft {
  const [picked, setPicked] = useState<RefundChoice>(NOTHING_CHOSEN);
  const [cardId, setCardId] = useState<TenderId | null>(null);
  const [reason, setReason] = useState<RefundReason>('customerRequest');
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const typed = entryAmount(useTill((state) => state.ui.entry));
  const actions = useActions();
  const choice: RefundChoice = picked.by === 'amount' ? { by: 'amount', amount: typed } : picked;
  const card = cardIn(paid, cardId);
  const mayGo = card !== null && noRefund(card) === null;
  const offered = mayGo ? offeredBack(paid, choice, card) : zero(paid.sale.totals.total.currency);

  const choose = (next: RefundChoice): void => {
    actions.press('clear');
    setPicked(next);
    setTrouble(null);
  };
  const giveBack = async (tenderId: TenderId): Promise<void> => {
    const error = await actions.giveBack({
      saleId: paid.sale.id,
      tenderId,
      amount: offered.amount,
      reason,
    });
    setTrouble(error);
    if (error === null) choose(NOTHING_CHOSEN);
  };
  return {
    choice,
    card,
    reason,
    offered,
    trouble,
    toggle: (line) => choose(toggled(choice, line)),
    chooseBy: (by) => choose(by === 'lines' ? NOTHING_CHOSEN : { by, amount: 0 }),
    chooseEverything: () => choose({ by: 'lines', lines: new Set(paid.items.map(({ id }) => id)) }),
    chooseCard: setCardId,
    setReason,
    send: () => (card === null || offered.amount === 0 ? undefined : void giveBack(card.id)),
  };
}

/** The one that was chosen; else the first to which something may go back. */
function cardIn({ sale }: PaidSale, chosen: TenderId | null): CardTenderView | null {
  const cards = cardsOf(sale);
  const open = cards.find((card) => noRefund(card) === null);
  return cards.find(({ id }) => id === chosen) ?? open ?? cards[0] ?? null;
}
