export const peopleWords = {
  'pin.label': 'PIN',
  'pin.digits': '{count, plural, =0 {No digit yet} one {# digit} other {# digits}}',
  'pin.checking': 'Checking…',
  'pin.erase': 'Erase last digit',
  'pin.done': 'OK',
  'pin.notNow': 'Not now',
  'pin.tooMany': 'Too many wrong PINs.',
  'pin.waiting': 'Try again in {seconds, plural, one {# second} other {# seconds}}.',
  'pin.goOn': 'You can try again now.',

  'approval.title':
    '{act, select, discount {This discount needs an approval} priceOverride {Another price needs an approval} voidSale {Voiding a sale needs an approval} openDrawer {Opening the drawer needs an approval} refund {This refund needs an approval} resolve {This decision needs an approval} tab {A tab needs an approval} settings {This setting needs an approval} other {This needs an approval}}',
  'approval.sentence':
    '{cashier, select, none {} other {{cashier} may not do this alone. }}Nothing has been done yet.',
  'approval.ask': '{names} can allow it with their PIN.',
  'approval.askAnyone': 'Somebody who may allow it enters their PIN.',
  'approval.cancel': 'Don’t do it',

  'lock.title': 'Locked',
  'lock.sentence': 'Enter your PIN to go on.',
  'lock.openSale': 'Sale {number} is waiting, with {pieces, plural, one {# item} other {# items}}.',
  'lock.paidSale': 'Sale {number} is paid in full. Its receipt is one PIN away.',
  'lock.checking':
    '{count, plural, one {A payment of a sale set aside is still being checked.} other {# payments of sales set aside are still being checked.}}',
  'lock.payment': 'Asked for {amount} on {terminal}',
  'lock.overPayment': 'The till is locked. The payment goes on.',
  'lock.unlock': 'Unlock',
  'lock.now': 'Lock the till',

  'cashier.label': '{name}, {role}. Switch, lock, preferences',
  'cashier.nobody': 'Till menu',
  'cashier.role': '{role, select, supervisor {Supervisor} manager {Manager} other {Cashier}}',
  'cashier.heading': 'At this till',
  'cashier.switch': 'Switch cashier',
  'cashier.switchSentence': 'Whoever enters their PIN sells from now on. The sale stays as it is.',
  'cashier.preferences': 'Preferences',
} as const;
