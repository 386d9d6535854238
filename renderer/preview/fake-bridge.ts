import type { DayRange } from '#shared/calendar-day.ts';
import type { Result } from '#shared/app-error.ts';
import type { CatalogueOverview } from '#shared/catalogue.ts';
import type { Bridge } from '#shared/ipc/bridge.ts';
import type { RequestName } from '#shared/ipc/channels.ts';
import type { Outputs } from '#shared/ipc/contract.ts';
import type { LineId, ModificationId, TenderId } from '#shared/ids.ts';
import type { ReceiptView, TenderView } from '#shared/sale.ts';
import type { Stationery } from '#shared/paper/documents/letterhead.ts';
import { saleDocument } from '#shared/paper/documents/sale.ts';
import type { PaperView } from '#shared/paper/paper-wish.ts';
import type { TillView } from '#shared/till.ts';
import { speechIn } from '#shared/words/speech.ts';
import { customerWith } from './customer-samples.ts';
import { backups, flight, health } from './support-samples.ts';
import {
  comingMinutes,
  comingProducts,
  editedProduct,
  labelsView,
  productImport,
} from './products-samples.ts';
import { reportOf, TODAY } from './report-samples.ts';
import { bundle, connection, fleet, log, preflight } from './fleet-samples.ts';
import { closedSample, countSample, deskSample } from './shift-samples.ts';
import { shiftDocument } from '#shared/paper/documents/shift.ts';
import { shiftId, zReport } from '#shared/paper/testing/shift-reports.ts';
import { devicesSample, hardware, logoSample, portsSample } from './hardware-samples.ts';
import { paidSaleOf, salesFound } from './sales-samples.ts';
import { categories, products, saleWith, usd, viewWith } from './samples.ts';

/** Answers every question with a standing picture; nothing it is told changes the scene. */
export function fakeBridge(view: TillView, customer = customerWith()): Bridge {
  const answers: { readonly [N in RequestName]: Outputs[N] | 'unknownBarcode' } = {
    'till.get': view,
    'catalogue.get': overviewOf(),
    'catalogue.category': [],
    'catalogue.search': products.slice(3, 9),
    'catalogue.letters': [],
    'receipt.get': receiptOf(view.sale === null ? viewWith({ sale: saleWith() }) : view),
    'paper.get': paperOf(view),
    'paper.print': null,
    'paper.savePdf': { kind: 'saved' },
    'print.again': null,
    'print.cancel': null,
    'hardware.get': hardware,
    'hardware.set': null,
    'devices.get': devicesSample,
    'devices.set': null,
    'devices.find': portsSample,
    'scale.read': { state: 'stable', grams: 482 },
    'logo.get': logoSample,
    'logo.choose': null,
    'logo.remove': null,
    'hardware.find': [{ name: 'EPSON TM-T88VI', host: '192.168.1.52', port: 9100 }],
    'hardware.test': null,
    'sale.modifications': [],
    'sales.list': salesFound(view),
    'sales.get': paidSaleOf(view),
    'sales.byCode': { saleId: paidSaleOf(view).sale.id },
    'flight.get': flight,
    'flight.export': { kind: 'saved' },
    'journal.export': { kind: 'saved' },
    'health.get': health(),
    'backup.get': backups,
    'update.look': null,
    'update.install': null,
    'till.close': null,
    'backup.run': backups,
    'backup.chooseFolder': backups,
    'backup.saveSheet': { kind: 'saved' },
    'fleet.list': fleet(),
    'log.read': log(),
    'connection.test': connection(),
    'preflight.get': preflight(),
    'preflight.start': null,
    'preflight.savePdf': { kind: 'saved' },
    'bundle.prepare': bundle(),
    'bundle.save': { kind: 'saved' },
    'fleet.activate': null,
    'fleet.rename': null,
    'fleet.move': null,
    'fleet.configure': null,
    'fleet.configureLocation': null,
    'fleet.act': null,
    'products.import': productImport(),
    'products.chooseSheet': productImport('ready'),
    'products.cancelImport': productImport('idle'),
    'products.applyImport': productImport('done'),
    'products.undoImport': productImport('idle'),
    'products.export': { kind: 'saved' },
    'products.get': editedProduct,
    'products.withdrawn': [],
    'products.coming': comingMinutes,
    'products.comingAt': comingProducts,
    'products.repriced': comingProducts,
    'products.labels': labelsView,
    'products.setColumns': productImport('ready'),
    'products.save': { productId: editedProduct.product.id },
    'products.takeBack': null,
    'products.printLabels': null,
    'products.saveLabels': { kind: 'saved' },
    'report.get': reportOf({ from: TODAY, to: TODAY }),
    'report.products': reportOf({ from: TODAY, to: TODAY }).products,
    'report.open': { today: TODAY },
    'report.save': { kind: 'saved' },
    'staff.signIn': null,
    'staff.lock': null,
    'preferences.set': null,
    'setup.open': null,
    'sale.addProduct': { lineId: view.sale?.lines[0]?.id ?? ('none' as LineId), revision: view.revision },
    'sale.scan': 'unknownBarcode',
    'sale.setQuantity': null,
    'sale.priceLine': null,
    'sale.discountLine': null,
    'sale.discount': null,
    'sale.noteLine': null,
    'sale.note': null,
    'sale.setCustomer': null,
    'sale.clear': null,
    'sale.void': null,
    'sale.park': null,
    'sale.recall': null,
    'sale.finish': null,
    'sale.setAside': null,
    'sale.resume': null,
    'tender.prepare': null,
    'tender.card': { tenderId: 'tender-1' as TenderId },
    'tender.cash': { tenderId: 'cash-1' as TenderId, change: 0 },
    'tender.other': { tenderId: 'other-1' as TenderId },
    'tender.giveBack': null,
    'tender.split': null,
    'tender.unsplit': null,
    'payment.cancel': null,
    'payment.check': null,
    'payment.resolve': null,
    'task.close': null,
    'refund.start': { modificationId: 'refund-1' as ModificationId },
    'refund.give': { modificationIds: [], cash: 0 },
    'exchange.add': null,
    'exchange.remove': null,
    'exchange.settle': { modificationIds: [], cash: 0 },
    'refund.check': null,
    'capture.start': { modificationId: 'capture-1' as ModificationId },
    'sweep.run': null,
    'modification.resolve': null,
    'terminal.select': null,
    'training.showTerminal': null,
    'customer.get': customer,
    'customer.open': null,
    'customer.askTip': null,
    'customer.stopTip': null,
    'customer.chooseTip': null,
    'drill.start': null,
    'drill.end': null,
    'drill.close': null,
    'shift.get': view.shift.open === null ? { ...deskSample, open: null, x: null } : deskSample,
    'shift.list': closedSample,
    'shift.report': zReport,
    'shift.print': null,
    'shift.savePdf': { kind: 'saved' },
    'shift.paper': shiftDocument(zReport, stationeryOf(view), speechIn(view.shop.locale)),
    'shift.open': { shiftId, number: 12 },
    'shift.count': countSample,
    'shift.close': countSample,
    'shift.match': null,
    'drawer.move': null,
    'drawer.open': null,
  };
  return {
    request: (name, input) => {
      const value = askedFor(name, input) ?? answers[name];
      const result: Result<unknown> =
        value === 'unknownBarcode'
          ? { ok: false, error: { code: 'barcode.unknown', facts: { code: '4006381333931' } } }
          : { ok: true, value };
      return Promise.resolve(result as never);
    },
    on: () => () => undefined,
  };
}

/** Answers that depend on what was asked. */
function askedFor(name: RequestName, input: object): unknown {
  if (name === 'catalogue.category') return productsOf(input);
  return name === 'report.get' && 'range' in input ? reportOf(input.range as DayRange) : undefined;
}

const overviewOf = (): CatalogueOverview => ({
  categories: categories.map((one) => ({ ...one, count: productsOf({ categoryId: one.id }).length })),
  favourites: products.filter((one) => one.favourite),
  taxClasses: [{ id: 'standard', label: 'Sales tax', ratePpm: 80_000 }],
});

const productsOf = (input: object) =>
  products.filter((one) => 'categoryId' in input && one.categoryId === input.categoryId);

const stationeryOf = ({ shop, till, training }: TillView): Stationery => ({
  shop: { name: shop.name, address: ADDRESS },
  till,
  training,
  logo: null,
  footer: [],
  code: 'qr',
});

const ADDRESS = ['12 Harbour Street', 'Springfield'];

const paperOf = (view: TillView): PaperView => {
  const receipt = receiptOf(view.sale === null ? viewWith({ sale: saleWith() }) : view);
  const stationery = stationeryOf(view);
  const form = { kind: 'customer', copy: 1 } as const;
  return { document: saleDocument(receipt, form, stationery, speechIn(view.shop.locale)), printed: 0 };
};

function receiptOf({ sale, shop, till, training }: TillView): ReceiptView {
  if (sale === null) throw new Error('This scene has no sale, so no receipt');
  return {
    saleId: sale.id,
    number: sale.number,
    shop: { name: shop.name, address: ADDRESS },
    till: till.name,
    paidAt: Date.now(),
    training,
    lines: sale.lines,
    note: sale.note,
    customer: sale.customer,
    totals: sale.totals,
    exchange: null,
    tip: sale.tip,
    change: usd(0),
    tenders: sale.tenders.flatMap(receiptTender),
  };
}

function receiptTender(tender: TenderView): ReceiptView['tenders'] {
  if (tender.kind === 'cash') return [tender];
  if (tender.kind === 'other') return [{ ...tender, label: tender.method.label }];
  const { payment } = tender;
  if (!('card' in payment)) return [];
  const amount = 'captured' in payment ? payment.captured : payment.held;
  const provisional = payment.state === 'provisional';
  return [{ kind: 'card', ...payment.card, amount, terminal: payment.terminal.name, provisional }];
}
