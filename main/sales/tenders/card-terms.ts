import { isZero } from '#shared/money.ts';
import type { TipMode } from '#shared/counter.ts';
import type { CaptureMethod } from '../../payments/driver/link.ts';
import type { Sale } from '../sale.ts';
import { standingOf } from '../sale.ts';

/** How a card is asked, besides for what. */
export interface CardTerms {
  readonly captureMethod: CaptureMethod;
  /** The terminal asks for a tip before the card. */
  readonly tipOnTerminal: boolean;
}

/** What is said for this card goes before the habit of the counter. A sale is asked for one tip and no second. */
export function cardTerms(mode: TipMode, sale: Sale | null, said: CaptureMethod | undefined): CardTerms {
  const captureMethod = said ?? (mode === 'receipt' ? 'manual' : 'automatic');
  const hasTip = sale !== null && !isZero(standingOf(sale).tip);
  return { captureMethod, tipOnTerminal: mode === 'terminal' && !hasTip };
}
