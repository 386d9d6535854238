import { useEffect, type ReactElement, type ReactNode } from 'react';
import type { SaleId } from '#shared/ids.ts';
import { Paper } from '../../paper/paper.tsx';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import styles from './receipt.module.css';

/** The customer's receipt as the printer prints it. Its place is there before it is: it fills in and moves nothing. */
interface ReceiptProps {
  readonly saleId: SaleId;
  /** What can be done with it, below it. */
  readonly children?: ReactNode;
}

export function Receipt({ saleId, children }: ReceiptProps): ReactElement {
  const { say } = useSpeech();
  const { loadPaper } = useActions();
  const paper = useTill(({ paper: shown }) =>
    shown?.wish.saleId === saleId && shown.wish.kind === 'customer' ? shown : null,
  );
  const width = useView(({ printing }) => printing.width ?? 80);
  useEffect(() => loadPaper({ saleId, kind: 'customer', about: null }), [loadPaper, saleId]);
  return (
    <section className={styles.side} aria-label={say('receipt.label')} aria-busy={paper === null}>
      {/* A long receipt scrolls, and whoever has no pointer scrolls it by keys. */}
      <div className={styles.tray} role="group" aria-label={say('receipt.label')} tabIndex={0}>
        <div className={styles.fit} data-testid="receipt">
          {paper !== null && <Paper document={paper.document} width={width} />}
        </div>
      </div>
      {children}
    </section>
  );
}
