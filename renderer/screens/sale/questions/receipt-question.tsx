import type { ReactElement } from 'react';
import type { SaleId } from '#shared/ids.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { useActions, useSpeech, useView } from '../../../store/till-context.ts';
import { Receipt } from '../../done/receipt.tsx';
import styles from './choices.module.css';

/** The receipt of a sale that is over, once more. */
export function ReceiptQuestion({ saleId }: { readonly saleId: SaleId }): ReactElement {
  const number = useView(({ lastSale }) => (lastSale?.saleId === saleId ? lastSale.number : null));
  const { ask } = useActions();
  const { say } = useSpeech();
  const close = (): void => ask(null);
  const title = number === null ? say('menu.noReceipt') : say('menu.lastReceipt', { number });
  return (
    <Dialog title={title} sentence={say('receipt.again')} onClose={close}>
      <div className={styles.list} tabIndex={0} role="region" aria-label={title}>
        <Receipt saleId={saleId} />
      </div>
      <Button size={72} wide hint="back" onClick={close}>
        {say('ask.close')}
      </Button>
    </Dialog>
  );
}
