import type { ReactElement } from 'react';
import type { PaperKind } from '#shared/paper/paper-wish.ts';
import type { SaleView } from '#shared/sale.ts';
import { useKeyActions } from '../../keyboard/use-keys.ts';
import { Button } from '../../parts/button.tsx';
import { useActions, useBusy, useSpeech, useTill, useView } from '../../store/till-context.ts';
import styles from './print-buttons.module.css';

interface PrintButtonsProps {
  readonly sale: SaleView;
  /** Whether the customer is to be asked, where this till does that. */
  readonly asks: boolean;
}

/** What can be printed of a paid sale. */
export function PrintButtons({ sale, asks: mayAsk }: PrintButtonsProps): ReactElement {
  const { printPaper, savePdf } = useActions();
  const { say } = useSpeech();
  const busy = useBusy('print');
  const saving = useBusy('pdf');
  const asks = useView(({ printing }) => mayAsk && printing.width !== null && printing.print === 'ask');
  const printed = useTill(({ paper }) =>
    paper?.wish.saleId === sale.id && paper.wish.kind === 'customer' ? paper.printed : 0,
  );
  const wish = (kind: PaperKind) => ({ saleId: sale.id, kind, about: null });
  const print = (): void => printPaper(wish('customer'));
  useKeyActions({ print });
  return (
    <div className={styles.buttons}>
      {asks && printed === 0 && <p className={styles.asked}>{say('print.asked')}</p>}
      <Button
        wide
        tone={asks && printed === 0 ? 'primary' : 'plain'}
        hint="print"
        disabled={busy}
        onClick={print}
      >
        {say(printed === 0 ? 'print.print' : 'print.again')}
      </Button>
      <div className={styles.others}>
        <Button disabled={busy} onClick={() => printPaper(wish('gift'))}>
          {say('print.gift')}
        </Button>
        {sale.tenders.some(({ kind }) => kind === 'card') && (
          <Button disabled={busy} onClick={() => printPaper(wish('merchant'))}>
            {say('print.merchant')}
          </Button>
        )}
        <Button disabled={saving} onClick={() => savePdf(wish('customer'))}>
          {say('print.pdf')}
        </Button>
      </div>
    </div>
  );
}
