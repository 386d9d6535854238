import type { officeWords as english } from '../en/office.ts';
import type { Translation } from '../translation.ts';

export const officeWords: Translation<typeof english> = {
  'office.title': 'Gestión',
  'office.setUp': 'Configuración…',
  'office.open': 'Gestión',
  'office.page.shift': 'Turno',
  'office.page.computer': 'Este ordenador',
  'office.page.data': 'Copias',
  'office.page.products': 'Artículos',
  'office.page.reports': 'Informes',
  'office.page.hardware': 'Equipos',
  'office.page.health': 'Datáfonos y caja',
  'office.page.terminals': 'Datáfonos',
  'office.page.preflight': 'Comprobación',
};
