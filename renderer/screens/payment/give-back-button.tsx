import type { ReactElement } from 'react';
import type { PaymentView } from '#shared/payment.ts';
import type { SaleView } from '#shared/sale.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech } from '../../store/till-context.ts';

interface GiveBackButtonProps {
  readonly sale: SaleView;
  readonly payment: PaymentView;
}

/** The customer leaves: everything that this card brought goes back to it. By finger only. */
export function GiveBackButton({ sale, payment }: GiveBackButtonProps): ReactElement | null {
  const actions = useActions();
  const busy = useBusy('giveBack');
  const { say, amount } = useSpeech();
  const tender = sale.tenders.find((one) => one.kind === 'card' && one.id === payment.tenderId);
  if (tender?.kind !== 'card' || tender.refundable.amount === 0) return null;
  return (
    <Button tone="danger" size={80} disabled={busy} onClick={() => actions.giveBackCard(sale, tender)}>
      {say('pay.giveBack', { amount: amount(tender.refundable) })}
    </Button>
  );
}
