import type { ReactElement } from 'react';
import type { SaleId } from '#shared/ids.ts';
import { PaidSaleSheet } from './paid-sale-sheet.tsx';
import { SalesListSheet } from './sales-list-sheet.tsx';

/** All paid sales, or the one that was chosen. */
export const SalesSheet = ({ saleId }: { readonly saleId: SaleId | null }): ReactElement =>
  saleId === null ? <SalesListSheet /> : <PaidSaleSheet key={saleId} saleId={saleId} />;
