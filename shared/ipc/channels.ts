/** Channel names and nothing else: the preload imports only this file, and this file imports nothing. */
export const QUERIES = [
  'till.get',
  'catalogue.get',
  'catalogue.category',
  'catalogue.search',
  'receipt.get',
  'sale.modifications',
  'flight.get',
  'health.get',
  'customer.get',
] as const;

export const COMMANDS = [
  'staff.signIn',
  'staff.lock',
  'preferences.set',
  'sale.addProduct',
  'sale.scan',
  'sale.setQuantity',
  'sale.priceLine',
  'sale.discountLine',
  'sale.discount',
  'sale.noteLine',
  'sale.note',
  'sale.setCustomer',
  'sale.clear',
  'sale.void',
  'sale.park',
  'sale.recall',
  'sale.finish',
  'sale.setAside',
  'sale.resume',
  'tender.prepare',
  'tender.card',
  'tender.cash',
  'tender.other',
  'tender.giveBack',
  'tender.split',
  'tender.unsplit',
  'payment.cancel',
  'payment.check',
  'payment.resolve',
  'task.close',
  'refund.start',
  'refund.check',
  'capture.start',
  'modification.resolve',
  'flight.export',
  'journal.export',
  'sweep.run',
  'terminal.select',
  'training.showTerminal',
  'customer.open',
  'customer.askTip',
  'customer.stopTip',
  'customer.chooseTip',
  'drill.start',
  'drill.end',
  'drill.close',
] as const;

export const PUSHES = ['till', 'customer'] as const;

export type QueryName = (typeof QUERIES)[number];
export type CommandName = (typeof COMMANDS)[number];
export type RequestName = QueryName | CommandName;
export type PushName = (typeof PUSHES)[number];
