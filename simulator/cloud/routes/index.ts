import type { CloudRoutes } from './call.ts';
import { PAYMENT_ROUTES } from './payments.ts';
import { REFUND_ROUTES } from './refunds.ts';
import { TERMINAL_ROUTES } from './terminals.ts';
import { WEBHOOK_ROUTES } from './webhooks.ts';

/** Everything that the cloud serves. */
export const CLOUD_ROUTES: CloudRoutes = [
  ...PAYMENT_ROUTES,
  ...TERMINAL_ROUTES,
  ...REFUND_ROUTES,
  ...WEBHOOK_ROUTES,
];
