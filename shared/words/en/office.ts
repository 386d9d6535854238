/** What is done beside selling. */
export const officeWords = {
  'office.title': 'Office',
  'office.open': 'Office',
  'office.page.health': 'Terminals and till',
} as const;
