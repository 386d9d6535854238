import type { ReactElement } from 'react';
import type { OfficePage } from '../../store/ui-state.ts';
import { HealthSheet } from '../health/health-sheet.tsx';

/** A new page: its name in `OFFICE_PAGES`, then follow the compiler. */
export const officePages: Readonly<Record<OfficePage, () => ReactElement>> = {
  health: HealthSheet,
};
