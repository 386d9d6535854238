import type { ReactElement } from 'react';
import { useTill, useView } from '../../../store/till-context.ts';
import { ClearQuestion } from './clear-question.tsx';
import { OpenPriceQuestion } from './open-price-question.tsx';
import { QuantityQuestion } from './quantity-question.tsx';
import { ReceiptQuestion } from './receipt-question.tsx';
import { VariantQuestion } from './variant-question.tsx';
import { WeightQuestion } from './weight-question.tsx';

/** The one small question over the sale screen. A line that has gone meanwhile takes its question along. */
export function SaleQuestion(): ReactElement | null {
  const asking = useTill((state) => state.ui.asking);
  const sale = useView((view) => view.sale);
  if (asking === null) return null;
  const line = 'lineId' in asking ? (sale?.lines.find(({ id }) => id === asking.lineId) ?? null) : null;
  const lineIsGone = 'lineId' in asking && asking.lineId !== null && line === null;
  if (lineIsGone) return null;
  switch (asking.kind) {
    case 'variant':
      return <VariantQuestion product={asking.product} quantity={asking.quantity} />;
    case 'price':
      return <OpenPriceQuestion product={asking.product} quantity={asking.quantity} />;
    case 'weight':
      return <WeightQuestion product={asking.product} quantity={asking.quantity} />;
    case 'quantity':
      return <QuantityQuestion line={line} />;
    case 'clear':
      return <ClearQuestion />;
    case 'receipt':
      return <ReceiptQuestion saleId={asking.saleId} />;
  }
}
