import type { ModificationView } from '#shared/refund.ts';
import type { CardTenderView, SaleView } from '#shared/sale.ts';

/** A refund of a sale that is not paid: the customer leaves, or wants another way. */
export interface GiveBack {
  readonly tender: CardTenderView;
  readonly change: ModificationView;
  readonly stage: GiveBackStage;
}

export type GiveBackStage =
  'sending' | 'onItsWay' | 'done' | 'unknown' | 'needsAttention' | 'failed' | 'resolved';

/** A refund in the air is shown whatever the cashier does; what became of it until the cashier has moved on. */
export function giveBackToTell(sale: SaleView, left: string | null): GiveBack | null {
  const back = giveBackInFocus(sale);
  return back !== null && (isInTheAir(back.stage) || giveBackKey(back) !== left) ? back : null;
}

/** The newest refund of the sale on screen, unless the sale is paid: then a refund is the back office's. */
function giveBackInFocus(sale: SaleView): GiveBack | null {
  if (sale.phase === 'paid') return null;
  const found = sale.tenders.flatMap((tender) => {
    const change = tender.kind === 'card' ? tender.modifications.findLast(isRefund) : undefined;
    return tender.kind === 'card' && change !== undefined ? [{ tender, change, stage: stageOf(change) }] : [];
  });
  const rising = found.toSorted((a, b) => a.change.startedAt - b.change.startedAt);
  return rising.find(({ stage }) => isInTheAir(stage)) ?? rising.at(-1) ?? null;
}

/** Nobody knows yet whether the money went: it cannot be walked away from. */
const isInTheAir = (stage: GiveBackStage): boolean =>
  stage === 'sending' || stage === 'unknown' || stage === 'needsAttention';

/** One try, and whether it failed in the end: a failure after "on its way" is news again. */
export const giveBackKey = ({ change, stage }: GiveBack): string =>
  `${change.id}#${change.attempt}#${stage === 'failed' ? 'failed' : 'gone'}`;

const isRefund = ({ kind }: ModificationView): boolean => kind === 'refund';

function stageOf({ state }: ModificationView): GiveBackStage {
  switch (state) {
    case 'created':
    case 'sending':
      return 'sending';
    case 'refused':
    case 'failed':
    case 'cancelled':
    case 'notSent':
      return 'failed';
    case 'onItsWay':
    case 'done':
    case 'unknown':
    case 'needsAttention':
    case 'resolved':
      return state;
  }
}
