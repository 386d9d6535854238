import { useEffect, type ReactElement } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useActions, useSpeech } from '../../store/till-context.ts';
import { PrintButtons } from '../done/print-buttons.tsx';

/** What can be printed of a sale that is over. It is fetched to know whether the next print is a copy. */
export function SalePapers({ sale }: { readonly sale: SaleView }): ReactElement {
  const { loadPaper } = useActions();
  const { say } = useSpeech();
  const { id: saleId } = sale;
  useEffect(() => loadPaper({ saleId, kind: 'customer', about: null }), [loadPaper, saleId]);
  return (
    <section aria-label={say('print.papers')} data-testid="sale-papers">
      <PrintButtons sale={sale} asks={false} />
    </section>
  );
}
