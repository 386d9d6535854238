import { useEffect, type ReactElement } from 'react';
import type { SaleId } from '#shared/ids.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { useActions, useSpeech, useTill } from '../../../store/till-context.ts';
import { Receipt } from '../../done/receipt.tsx';
import styles from './choices.module.css';

/** The receipt of a sale that is over, once more. */
export function ReceiptQuestion({ saleId }: { readonly saleId: SaleId }): ReactElement {
  const receipt = useTill((state) => (state.receipt?.saleId === saleId ? state.receipt : null));
  const { ask, loadReceipt } = useActions();
  const { say } = useSpeech();
  const close = (): void => ask(null);
  useEffect(() => loadReceipt(saleId), [loadReceipt, saleId]);
  const title =
    receipt === null ? say('menu.noReceipt') : say('menu.lastReceipt', { number: receipt.number });
  return (
    <Dialog title={title} sentence={say('receipt.again')} onClose={close}>
      <div className={styles.list} tabIndex={0} role="region" aria-label={title}>
        <Receipt receipt={receipt} />
      </div>
      <Button size={72} wide hint="back" onClick={close}>
        {say('ask.close')}
      </Button>
    </Dialog>
  );
}
