import type * as v from 'valibot';
import type { Result } from '../app-error.ts';
import type { CustomerView } from '../customer.ts';
import type { DeviceScan } from '../devices.ts';
import type { TillView } from '../till.ts';
import type { PushName, RequestName } from './channels.ts';
import { staffInputs, type StaffOutputs } from './rooms/staff.ts';
import { tillInputs, type TillOutputs } from './rooms/till.ts';
import { catalogueInputs, type CatalogueOutputs } from './rooms/catalogue.ts';
import { saleInputs, type SaleOutputs } from './rooms/sale.ts';
import { salesListInputs, type SalesListOutputs } from './rooms/sales-list.ts';
import { tenderInputs, type TenderOutputs } from './rooms/tender.ts';
import { modificationInputs, type ModificationOutputs } from './rooms/modification.ts';
import { supportInputs, type SupportOutputs } from './rooms/support.ts';
import { paperInputs, type PaperOutputs } from './rooms/paper.ts';
import { devicesInputs, type DevicesOutputs } from './rooms/devices.ts';
import { customerInputs, type CustomerOutputs } from './rooms/customer.ts';
import { backupInputs, type BackupOutputs } from './rooms/backup.ts';
import { diagnosisInputs, type DiagnosisOutputs } from './rooms/diagnosis.ts';
import { fleetInputs, type FleetOutputs } from './rooms/fleet.ts';
import { shiftInputs, type ShiftOutputs } from './rooms/shift.ts';
import { productsInputs, type ProductsOutputs } from './rooms/products.ts';
import { reportInputs, type ReportOutputs } from './rooms/report.ts';
import { computerInputs, type ComputerOutputs } from './rooms/computer.ts';
import { drillInputs, type DrillOutputs } from './rooms/drill.ts';

/**
 * The one table of the bridge, a room a file. A channel is a row in its room, a name in `channels.ts` and a handler in
 * `main/ipc/rooms`; forgetting any of the three does not compile. Main parses every input with its row's schema on
 * every call: unknown keys are refused, strings and integers are bounded. No row takes a path, a URL or SQL.
 */
export const inputs = {
  ...tillInputs,
  ...staffInputs,
  ...catalogueInputs,
  ...saleInputs,
  ...salesListInputs,
  ...tenderInputs,
  ...modificationInputs,
  ...supportInputs,
  ...paperInputs,
  ...devicesInputs,
  ...customerInputs,
  ...fleetInputs,
  ...diagnosisInputs,
  ...drillInputs,
  ...shiftInputs,
  ...productsInputs,
  ...reportInputs,
  ...backupInputs,
  ...computerInputs,
} as const satisfies Record<RequestName, v.GenericSchema>;

export type Outputs = TillOutputs &
  StaffOutputs &
  CatalogueOutputs &
  SaleOutputs &
  SalesListOutputs &
  TenderOutputs &
  ModificationOutputs &
  SupportOutputs &
  PaperOutputs &
  DevicesOutputs &
  CustomerOutputs &
  DrillOutputs &
  BackupOutputs &
  ComputerOutputs &
  FleetOutputs &
  ShiftOutputs &
  ReportOutputs &
  DiagnosisOutputs &
  ProductsOutputs;

export interface Pushes {
  till: TillView;
  customer: CustomerView;
  /** Read by a device that is no keyboard. */
  scan: DeviceScan;
}

export type Input<N extends RequestName> = v.InferInput<(typeof inputs)[N]>;
export type Parsed<N extends RequestName> = v.InferOutput<(typeof inputs)[N]>;
export type Output<N extends RequestName> = Outputs[N];
export type Answer<N extends RequestName> = Result<Output<N>>;

/** Compiles only while the tables and the names agree. */
type Exact<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const tablesAgree: [Exact<keyof Outputs, RequestName>, Exact<keyof Pushes, PushName>] = [true, true];
