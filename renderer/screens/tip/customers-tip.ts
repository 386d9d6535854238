import { useEffect } from 'react';
import type { SaleView } from '#shared/sale.ts';
import { useActions, useView } from '../../store/till-context.ts';
import { tipChoices } from './tip-choices.ts';

/** What the customer has touched on their own screen, minor units; zero for no tip, null before. */
export const useCustomersTip = (sale: SaleView): number | null =>
  useView(({ tipQuestion }) =>
    tipQuestion?.saleId === sale.id ? (tipQuestion.chosen?.amount ?? null) : null,
  );

/** As long as the cashier is asked for a tip, so is the customer, with the same tips on offer. */
export function useCustomerQuestion({ id, due }: SaleView): void {
  const settings = useView((view) => view.counter.tip);
  const { askCustomer, stopAskingCustomer } = useActions();
  useEffect(() => {
    askCustomer(id, tipChoices(due, settings));
    return stopAskingCustomer;
    // The sale and its amount say when the question is another one. Each snapshot brings settings anew, and asking
    // again for those would make the next snapshot.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, due.amount]);
}
