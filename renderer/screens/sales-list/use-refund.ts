import { useState } from 'react';
import type { AppError } from '#shared/app-error.ts';
import type { LineId } from '#shared/ids.ts';
import type { Money } from '#shared/money.ts';
import { zero } from '#shared/money.ts';
import type { ModificationView, RefundReason } from '#shared/refund.ts';
import type { RefundPart, RefundWay, ReturnableLine } from '#shared/returns.ts';
import type { PaidSale } from '#shared/sales-list.ts';
import { entryAmount } from '../../store/amount-entry.ts';
import { useActions, useTill } from '../../store/till-context.ts';
import type { RefundChoice } from './refund-plan.ts';
import {
  chosenPieces,
  counted,
  everything,
  noRefund,
  NOTHING_CHOSEN,
  offeredBack,
  partsOf,
  toggled,
} from './refund-plan.ts';

/** A refund while it is being chosen. Nothing of it is kept: what was asked for is in the journal. */
export interface RefundDraft {
  readonly choice: RefundChoice;
  readonly way: RefundWay;
  readonly reason: RefundReason;
  readonly presentCard: boolean;
  /** What would go back; zero while nothing is chosen or nothing may. */
  readonly offered: Money;
  /** By which ways; empty while that cannot be. */
  readonly parts: readonly RefundPart[];
  readonly trouble: AppError | null;
  readonly toggle: (line: ReturnableLine) => void;
  readonly count: (line: LineId, quantity: number) => void;
  readonly chooseBy: (by: 'lines' | 'amount') => void;
  readonly chooseEverything: () => void;
  readonly chooseInstead: (refund: ModificationView) => void;
  readonly setWay: (way: RefundWay) => void;
  readonly setReason: (reason: RefundReason) => void;
  readonly setPresentCard: (present: boolean) => void;
  readonly send: () => void;
  /** The chosen goods go into the basket, against what the customer takes. */
  readonly exchange: () => void;
}

export function useRefund(paid: PaidSale): RefundDraft {
  const [picked, setPicked] = useState<RefundChoice>(NOTHING_CHOSEN);
  const [way, setWay] = useState<RefundWay>({ kind: 'asPaid' });
  const [reason, setReason] = useState<RefundReason>('customerRequest');
  const [presents, setPresentCard] = useState(false);
  const [trouble, setTrouble] = useState<AppError | null>(null);
  const typed = entryAmount(useTill((state) => state.ui.entry));
  const actions = useActions();
  const saleId = paid.sale.id;
  const choice: RefundChoice = picked.by === 'amount' ? { by: 'amount', amount: typed } : picked;
  const mayGo = noRefund(paid, way) === null;
  const offered = mayGo ? offeredBack(paid, choice) : zero(paid.sale.totals.total.currency);
  const parts = partsOf(paid, offered, way);
  const presentCard = presents && isOneCard(parts);

  const choose = (next: RefundChoice): void => {
    actions.press('clear');
    setPicked(next);
    setTrouble(null);
  };
  const giveBack = async (): Promise<void> => {
    const wanted = wantedOf(choice);
    const error = await actions.giveBack({
      saleId,
      wanted,
      amount: offered.amount,
      way,
      reason,
      presentCard,
    });
    setTrouble(error);
    if (error === null) choose(NOTHING_CHOSEN);
  };
  const exchange = async (): Promise<void> => {
    const pieces = chosenPieces(choice);
    if (pieces.length > 0) setTrouble(await actions.exchange(saleId, pieces));
  };
  return {
    choice,
    way,
    reason,
    presentCard,
    offered,
    parts,
    trouble,
    toggle: (line) => choose(toggled(choice, line)),
    count: (line, quantity) => choose(counted(choice, line, quantity)),
    chooseBy: (by) => choose(by === 'lines' ? NOTHING_CHOSEN : { by, amount: 0 }),
    chooseEverything: () => choose(everything(paid)),
    chooseInstead: ({ id, amount }) => choose({ by: 'instead', of: id, amount }),
    setWay: (next) => {
      setWay(next);
      setTrouble(null);
    },
    setReason,
    setPresentCard,
    send: () => (parts.length === 0 ? undefined : void giveBack()),
    exchange: () => void exchange(),
  };
}

export const isOneCard = (parts: readonly RefundPart[]): boolean =>
  parts.filter(({ to }) => to.kind === 'card').length === 1;

function wantedOf(choice: RefundChoice) {
  if (choice.by === 'amount') return { kind: 'amount' } as const;
  if (choice.by === 'instead') return { kind: 'instead', of: choice.of } as const;
  return { kind: 'goods', pieces: chosenPieces(choice) } as const;
}
