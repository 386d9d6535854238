import type { ReactElement } from 'react';
import type { OfficePage } from '../../store/ui-state.ts';
import { ComputerSheet } from '../computer/computer-sheet.tsx';
import { DataSheet } from '../data/data-sheet.tsx';
import { ProductsSheet } from '../products/products-sheet.tsx';
import { ReportsSheet } from '../reports/reports-sheet.tsx';
import { HardwareSheet } from '../hardware/hardware-sheet.tsx';
import { HealthSheet } from '../health/health-sheet.tsx';
import { PreflightSheet } from '../preflight/preflight-sheet.tsx';
import { ShiftSheet } from '../shift/shift-sheet.tsx';
import { TerminalsSheet } from '../terminals/terminals-sheet.tsx';

/** A new page: its name in `OFFICE_PAGES`, then follow the compiler. */
export const officePages: Readonly<Record<OfficePage, () => ReactElement>> = {
  shift: ShiftSheet,
  terminals: TerminalsSheet,
  reports: ReportsSheet,
  products: ProductsSheet,
  health: HealthSheet,
  preflight: PreflightSheet,
  hardware: HardwareSheet,
  data: DataSheet,
  computer: ComputerSheet,
};
