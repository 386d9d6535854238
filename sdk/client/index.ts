/**
 * The client: `new Vinr({ secretKey })`.
 *
 * @module @vinr/sdk
 */
export { Vinr } from './vinr.ts';
export * from './errors.ts';
export type {
  ClientCertificate,
  FileCertificate,
  Logger,
  PemCertificate,
  TerminalOptions,
  Timeouts,
  VinrOptions,
} from './options.ts';
export type { Clock } from './transport/retry.ts';
export type { CloudCall, Transport } from './transport/cloud.ts';
export type { Reply } from './transport/exchange.ts';
export type {
  DeviceStatus,
  LanCallOptions,
  LanConnection,
  LanPayment,
  LanPayOptions,
  LanTerminals,
  RoundTrip,
  Where,
} from './lan/lan-terminals.ts';
export type { PayMoment } from './lan/observe.ts';
export type { PaymentStep } from './lan/progress.ts';
export type { PaymentRun } from './payments/payment-run.ts';
export type { Connectivity, PaymentParams } from './payments/params.ts';
export type { ListParams } from './payments/cloud-payments.ts';
export type { ReadOptions, WriteOptions } from './transport/cloud-api.ts';
export type { Simulation } from './payments/simulation.ts';
export type { Listing, Page } from './resources/listing.ts';
export type { PageParams } from './resources/lister.ts';
export type { ActivateParams, TerminalListParams, Terminals, TerminalUpdate } from './resources/terminals.ts';
export type { TerminalConfig } from './resources/terminal-config.ts';
export type { Locations } from './resources/locations.ts';
export type { RefundListParams, RefundParams, Refunds } from './resources/refunds.ts';
export type { WebhookEndpointParams, WebhookEndpoints } from './resources/webhook-endpoints.ts';
export type { EventListParams, Events, StoredEvent } from './resources/events.ts';
export type { Signature, Webhooks } from './webhooks/webhooks.ts';
export type { PaymentPage } from './payments/page.ts';
export type { CommitFacts, CreatedPayment, CreateOptions } from './payments/create-options.ts';
export type { ReferenceOptions, TerminalPayments } from './payments/terminal-payments.ts';
export type { DiscoverOptions, Reader, Readers } from './readers/readers.ts';
export {
  mayUseCloudAfter,
  provesNothingCreated,
  type CloudRefusal,
  type CloudVerdict,
} from './route-policy.ts';
export { readClientIdentity, MAX_FILE_BYTES, type ClientIdentity, type UnpackedIdentity } from './pkcs12.ts';
export type {
  CompletedPayment,
  EventFrame,
  Fields,
  FleetTerminal,
  PaymentState,
  Refund,
  Snapshot,
  TerminalAction,
  TerminalPayment,
  TerminalSighting,
  VinrEvent,
  WebhookEndpoint,
} from '../wire/index.ts';
