import type { SaleView } from '#shared/sale.ts';
import type { Screen } from '../store/screen-for.ts';

/** Where the till is when a scan arrives. */
export interface ScanPlace {
  readonly screen: Screen;
  readonly phase: SaleView['phase'] | null;
  readonly locked: boolean;
  /** A question or a sheet lies over the screen. */
  readonly dialog: boolean;
}

/** Into the basket, or nowhere, and why. */
export type ScanRoute = 'sell' | 'locked' | 'asked' | 'paying';

/**
 * One rule: a scan sells as long as the sale may still grow and nobody is being asked anything. On the way to pay it
 * leads back to the basket while no money has moved; on a paid sale it starts the next one. Everywhere else it is
 * swallowed, and the cashier hears and reads that it was.
 */
export function scanRoute({ screen, phase, locked, dialog }: ScanPlace): ScanRoute {
  if (locked) return 'locked';
  if (dialog) return 'asked';
  if (screen === 'payment') return 'paying';
  return screen === 'tender' && phase === 'tendering' ? 'paying' : 'sell';
}
