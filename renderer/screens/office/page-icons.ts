import type { IconName } from '../../parts/icon.tsx';
import type { OfficePage } from '../../store/ui-state.ts';

export const pageIcons: Readonly<Record<OfficePage, IconName>> = {
  shift: 'cash',
  terminals: 'terminal',
  reports: 'bars',
  products: 'tag',
  health: 'waves',
  preflight: 'check',
  hardware: 'printer',
  data: 'box',
  computer: 'screen',
};
