/** What is done beside selling. */
export const officeWords = {
  'office.title': 'Office',
  'office.setUp': 'Set-up…',
  'office.open': 'Office',
  'office.page.shift': 'Shift',
  'office.page.computer': 'This computer',
  'office.page.data': 'Backups',
  'office.page.products': 'Products',
  'office.page.reports': 'Reports',
  'office.page.hardware': 'Hardware',
  'office.page.health': 'Terminals and till',
  'office.page.terminals': 'Terminals',
  'office.page.preflight': 'Preflight',
} as const;
