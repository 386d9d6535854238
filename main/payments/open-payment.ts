import { isSettled } from '#shared/payment.ts';
import type { TillView } from '#shared/till.ts';

/** Money may still be moving on a terminal. */
export const hasOpenPayment = ({ sale, setAside }: TillView): boolean =>
  setAside.some(({ standing }) => standing === 'checking') ||
  (sale?.tenders.some((tender) => tender.kind === 'card' && !isSettled(tender.payment)) ?? false);
