export const bannerWords = {
  'banner.recovering': 'Checking payments from before the restart. You can sell; their terminals wait.',
  'banner.journal.full':
    'The disk is full: card payments are stopped, results still get recorded. Take cash, call the installer.',
  'banner.journal.damaged':
    'The till’s records need to be checked: card payments are stopped. Take cash, call the installer.',
  'banner.weakKeyStore':
    'This computer does not protect the terminals’ keys. Ask the installer for a keyring.',
  'banner.setAside.checking':
    'Sale {number}: {amount} on {terminal} is still being checked. Don’t charge it again.',
  'banner.setAside.paid': 'Sale {number}: {amount} on {terminal} was approved. Open it for the receipt.',
  'banner.setAside.due':
    'Sale {number}: {amount} on {terminal} was not charged in full. Open it to take the rest.',
  'banner.setAside.open': 'Open it',
  'banner.setAside.openSale': 'Open sale {number}',
} as const;
