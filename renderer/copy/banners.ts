import type { BootState, JournalState, SetAsideSale } from '#shared/till.ts';

export const bootTexts: Readonly<Record<BootState['state'], string | null>> = {
  recovering: 'Checking payments from before the restart. You can sell; their terminals wait.',
  ready: null,
};

export const journalTexts: Readonly<Record<JournalState['state'], string | null>> = {
  ok: null,
  full: 'The disk is full: card payments are stopped, results still get recorded. Take cash, call the installer.',
  damaged: 'The till’s records need to be checked: card payments are stopped. Take cash, call the installer.',
};

/** For the installer, under the terminals: a supervisor has agreed to it, and it stays visible. */
export const weakKeyStoreText =
  'This computer does not protect the terminals’ keys. Ask the installer for a keyring.';

/** Money first. */
export function setAsideText(sale: SetAsideSale, amount: string): string {
  const what = `Sale ${sale.number}: ${amount} on ${sale.terminal}`;
  switch (sale.standing) {
    case 'checking':
      return `${what} is still being checked. Don’t charge it again.`;
    case 'paid':
      return `${what} was approved. Open it for the receipt.`;
    case 'due':
      return `${what} was not charged in full. Open it to take the rest.`;
  }
}
