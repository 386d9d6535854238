import { useEffect, type ReactElement } from 'react';
import type { SaleId } from '#shared/ids.ts';
import { Paper } from '../../paper/paper.tsx';
import { useActions, useSpeech, useTill } from '../../store/till-context.ts';
import styles from './receipt.module.css';

/** The customer's receipt as the printer prints it. Its place is there before it is: it fills in and moves nothing. */
export function Receipt({ saleId }: { readonly saleId: SaleId }): ReactElement {
  const { say } = useSpeech();
  const { loadPaper } = useActions();
  const paper = useTill(({ paper: shown }) =>
    shown?.wish.saleId === saleId && shown.wish.kind === 'customer' ? shown : null,
  );
  useEffect(() => loadPaper({ saleId, kind: 'customer', about: null }), [loadPaper, saleId]);
  return (
    <section className={styles.tray} aria-label={say('receipt.label')} aria-busy={paper === null}>
      <div className={styles.fit} data-testid="receipt">
        {paper !== null && <Paper document={paper.document} width={80} />}
      </div>
    </section>
  );
}
