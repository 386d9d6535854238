import { logoActions, type LogoActions } from './logo-actions.ts';
import { deviceActions, type DeviceActions } from './device-actions.ts';
import { computerActions, type ComputerActions } from './computer-actions.ts';
import { backupActions, type BackupActions } from './backup-actions.ts';
import { basketActions, type BasketActions } from './basket-actions.ts';
import { catalogueActions, type CatalogueActions } from './catalogue-actions.ts';
import { lineActions, type LineActions } from './line-actions.ts';
import { saleActions, type SaleActions } from './sale-actions.ts';
import { tenderActions, type TenderActions } from './tender-actions.ts';
import { plainTenderActions, type PlainTenderActions } from './plain-tender-actions.ts';
import { modificationActions, type ModificationActions } from './modification-actions.ts';
import { supervisorActions, type SupervisorActions } from './supervisor-actions.ts';
import { salesListActions, type SalesListActions } from './sales-list-actions.ts';
import { supportActions, type SupportActions } from './support-actions.ts';
import { windowActions, type WindowActions } from './window-actions.ts';
import { staffActions, type StaffActions } from './staff-actions.ts';
import { drillActions, type DrillActions } from './drill-actions.ts';
import { paperActions, type PaperActions } from './paper-actions.ts';
import { labelActions, type LabelActions } from './label-actions.ts';
import { productEditActions, type ProductEditActions } from './product-edit-actions.ts';
import { productsActions, type ProductsActions } from './products-actions.ts';
import { reportActions, type ReportActions } from './report-actions.ts';
import { customerActions, type CustomerActions } from './customer-actions.ts';
import { diagnosisActions, type DiagnosisActions } from './diagnosis-actions.ts';
import { fleetActions, type FleetActions } from './fleet-actions.ts';
import { shiftActions, type ShiftActions } from './shift-actions.ts';
import type { Desk } from './ask.ts';

/** Everything a finger, a key or a scanner can do. Trouble ends up in the notice slot, never in the caller. */
export type Actions = BasketActions &
  LineActions &
  SaleActions &
  CatalogueActions &
  TenderActions &
  PlainTenderActions &
  ModificationActions &
  SupervisorActions &
  StaffActions &
  WindowActions &
  CustomerActions &
  PaperActions &
  DeviceActions &
  LogoActions &
  DrillActions &
  SalesListActions &
  ProductsActions &
  ProductEditActions &
  LabelActions &
  ReportActions &
  ShiftActions &
  SupportActions &
  BackupActions &
  ComputerActions &
  FleetActions &
  DiagnosisActions;

export const createActions = (desk: Desk): Actions => ({
  ...basketActions(desk),
  ...lineActions(desk),
  ...saleActions(desk),
  ...catalogueActions(desk),
  ...tenderActions(desk),
  ...plainTenderActions(desk),
  ...modificationActions(desk),
  ...supervisorActions(desk),
  ...staffActions(desk),
  ...windowActions(desk),
  ...customerActions(desk),
  ...paperActions(desk),
  ...deviceActions(desk),
  ...logoActions(desk),
  ...drillActions(desk),
  ...salesListActions(desk),
  ...shiftActions(desk),
  ...fleetActions(desk),
  ...productsActions(desk),
  ...productEditActions(desk),
  ...labelActions(desk),
  ...reportActions(desk),
  ...diagnosisActions(desk),
  ...supportActions(desk),
  ...backupActions(desk),
  ...computerActions(desk),
});
