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
export type {
  DeviceStatus,
  LanCallOptions,
  LanConnection,
  LanPayment,
  LanPayOptions,
  LanTerminals,
  Where,
} from './lan/lan-terminals.ts';
export type { Connectivity, PaymentParams } from './payments/params.ts';
export type { ListParams, ReadOptions } from './payments/cloud-payments.ts';
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
export type { PaymentState, TerminalPayment } from '../wire/index.ts';
