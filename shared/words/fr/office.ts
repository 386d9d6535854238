import type { officeWords as english } from '../en/office.ts';
import type { Translation } from '../translation.ts';

export const officeWords: Translation<typeof english> = {
  'office.title': 'Gestion',
  'office.setUp': 'Installation…',
  'office.open': 'Gestion',
  'office.page.shift': 'Service',
  'office.page.computer': 'Cet ordinateur',
  'office.page.data': 'Sauvegardes',
  'office.page.products': 'Articles',
  'office.page.reports': 'Rapports',
  'office.page.hardware': 'Matériel',
  'office.page.health': 'Terminaux et caisse',
  'office.page.terminals': 'Terminaux',
  'office.page.preflight': 'Contrôle',
};
