import type { ReactElement } from 'react';
import { useTill, useView } from '../../../store/till-context.ts';
import { CustomerQuestion } from './customer-question.tsx';
import { DiscountQuestion } from './discount-question.tsx';
import { LinePriceQuestion } from './line-price-question.tsx';
import { NoteQuestion } from './note-question.tsx';
import { OpenPriceQuestion } from './open-price-question.tsx';
import { ParkedQuestion } from './parked-question.tsx';
import { QuantityQuestion } from './quantity-question.tsx';
import { ReceiptQuestion } from './receipt-question.tsx';
import { VariantQuestion } from './variant-question.tsx';
import { VoidQuestion } from './void-question.tsx';
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
    case 'linePrice':
      return line === null ? null : <LinePriceQuestion line={line} />;
    case 'discount':
      return <DiscountQuestion line={line} />;
    case 'note':
      return <NoteQuestion line={line} />;
    case 'customer':
      return <CustomerQuestion />;
    case 'void':
      return <VoidQuestion />;
    case 'parked':
      return <ParkedQuestion />;
    case 'receipt':
      return <ReceiptQuestion saleId={asking.saleId} />;
  }
}
