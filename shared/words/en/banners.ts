export const bannerWords = {
  'banner.recovering': 'Checking payments from before the restart. You can sell; their terminals wait.',
  'banner.journal.full':
    'The disk is full: card payments are stopped, results still get recorded. Take cash, call the installer.',
  'banner.journal.damaged':
    'The till’s records need to be checked: card payments are stopped. Take cash, call the installer.',
  'banner.catalogue.missing':
    'The file of products, catalogue.json, is gone. The products it had are still sold. Put it back and start the till again.',
  'banner.catalogue.unreadable':
    'The new products were not taken over: catalogue.json cannot be read. Check that it belongs to this user and is smaller than 512 MB, then start the till again.',
  'banner.catalogue.notJson':
    'The new products were not taken over: catalogue.json is not complete JSON{where, select, none {} other { ({where})}}. Correct it and start the till again.',
  'banner.catalogue.wrongField':
    'The new products were not taken over: {where} in catalogue.json{product, select, none {} other { (“{product}”)}} needs {detail}. Correct it and start the till again.',
  'banner.catalogue.unknown':
    'The new products were not taken over: “{product}” names “{detail}”, which the file does not define ({where}). Correct it and start the till again.',
  'banner.catalogue.same':
    'The new products were not taken over: “{product}” has “{detail}”, which another product has too ({where}). Correct it and start the till again.',
  'banner.catalogue.notKept':
    'The new products could not be stored. Make room on the disk and start the till again.',
  'banner.certificate.ending':
    '{owner, select, till {The till’s security file for {terminal}} terminal {The security file of {terminal}} other {The file that terminals are recognised by}} runs out {days, plural, one {within a day} other {in # days}}. Cards work until then: have the installer renew it.',
  'banner.certificate.ended.till':
    'The till’s security file for {terminal} ran out: cards there go through the internet, if at all. Have the installer renew it.',
  'banner.certificate.ended.terminal':
    'The security file of {terminal} ran out: it takes no cards. Use another terminal, call the installer.',
  'banner.certificate.ended.authority':
    'The file that terminals are recognised by ran out: they take no cards. Take cash, call the installer.',
  'banner.certificate.later': 'Later',
  'banner.weakKeyStore':
    'This computer does not protect the terminals’ keys. Ask the installer for a keyring.',
  'banner.keys.cloud': 'The keys for {terminals} do not open: cards there go through the internet.',
  'banner.keys.lan': 'The key for VINR does not open: cards go over the shop’s network alone.',
  'banner.keys.none': 'No cards at {terminals}: their keys do not open. Take cash.',
  'banner.keys.storeUnavailable':
    'Unlock this computer’s keyring and start the till again, or set the keys up anew. Nothing was deleted.',
  'banner.keys.damaged': 'A file of theirs is damaged: set the keys up anew. Sales and receipts are safe.',
  'banner.keys.setUp': 'Set up keys',
  'banner.setAside.checking':
    'Sale {number}: {amount} on {terminal} is still being checked. Don’t charge it again.',
  'banner.setAside.paid': 'Sale {number}: {amount} on {terminal} was approved. Open it for the receipt.',
  'banner.setAside.due':
    'Sale {number}: {amount} on {terminal} was not charged in full. Open it to take the rest.',
  'banner.setAside.open': 'Open it',
  'banner.setAside.openSale': 'Open sale {number}',
} as const;
