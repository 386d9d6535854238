import type { Handlers } from './dispatcher.ts';
import { staffHandlers, type StaffParts } from './rooms/staff.ts';
import { tillHandlers, type TillParts } from './rooms/till.ts';
import { catalogueHandlers, type CatalogueParts } from './rooms/catalogue.ts';
import { saleHandlers, type SaleParts } from './rooms/sale.ts';
import { salesListHandlers, type SalesListParts } from './rooms/sales-list.ts';
import { tenderHandlers, type TenderParts } from './rooms/tender.ts';
import { modificationHandlers, type ModificationParts } from './rooms/modification.ts';
import { supportHandlers, type SupportParts } from './rooms/support.ts';
import { paperHandlers, type PaperParts } from './rooms/paper.ts';
import { devicesHandlers, type DevicesParts } from './rooms/devices.ts';
import { customerHandlers, type CustomerParts } from './rooms/customer.ts';
import { backupHandlers, type BackupHandlerParts } from './rooms/backup.ts';
import { computerHandlers, type ComputerParts } from './rooms/computer.ts';
import { diagnosisHandlers, type DiagnosisParts } from './rooms/diagnosis.ts';
import { fleetHandlers, type FleetHandlerParts } from './rooms/fleet.ts';
import { shiftHandlers, type ShiftParts } from './rooms/shift.ts';
import { productsHandlers, type ProductsParts } from './rooms/products.ts';
import { reportHandlers, type ReportHandlerParts } from './rooms/report.ts';
import { drillHandlers, type DrillHandlerParts } from './rooms/drill.ts';

export type HandlerParts = TillParts &
  StaffParts &
  CatalogueParts &
  SaleParts &
  SalesListParts &
  TenderParts &
  ModificationParts &
  SupportParts &
  PaperParts &
  DevicesParts &
  CustomerParts &
  DrillHandlerParts &
  ShiftParts &
  BackupHandlerParts &
  ComputerParts &
  FleetHandlerParts &
  ReportHandlerParts &
  DiagnosisParts &
  ProductsParts;

/** One line a channel: which service answers it. */
export const handlersOf = (parts: HandlerParts): Handlers => ({
  ...tillHandlers(parts),
  ...staffHandlers(parts),
  ...catalogueHandlers(parts),
  ...saleHandlers(parts),
  ...salesListHandlers(parts),
  ...tenderHandlers(parts),
  ...modificationHandlers(parts),
  ...supportHandlers(parts),
  ...paperHandlers(parts),
  ...devicesHandlers(parts),
  ...customerHandlers(parts),
  ...fleetHandlers(parts),
  ...diagnosisHandlers(parts),
  ...drillHandlers(parts),
  ...shiftHandlers(parts),
  ...productsHandlers(parts),
  ...reportHandlers(parts),
  ...backupHandlers(parts),
  ...computerHandlers(parts),
});
