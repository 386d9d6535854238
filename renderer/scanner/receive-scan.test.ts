import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receiptCodeOf } from '#shared/receipt-code.ts';
import { DEFAULT_KEYS, KEY_ACTIONS, keyMapOf } from '../keyboard/key-map.ts';
import { createKeyLayers, type KeyLayers } from '../keyboard/layers.ts';
import { card, cashTender, saleWith, usd, viewWith } from '../preview/samples.ts';
import { changeUi, createTillStore, receiveView, type TillStore } from '../store/till-store.ts';
import { commandCode, commandOf } from './command-codes.ts';
import { createScanReceiver } from './receive-scan.ts';

let store: TillStore;
let layers: KeyLayers;
let scan: (code: string) => void;
const sell = vi.fn<(code: string) => void>();
const openReceipt = vi.fn<(code: string) => void>();
const arm = vi.fn<(quantity: number) => void>();
/** What waits for the scans before it; null when nothing is on its way. */
let waiting: (() => void)[] | null = null;
const afterScans = (deed: () => void): void => {
  if (waiting === null) deed();
  else waiting.push(deed);
};
let keys = DEFAULT_KEYS as ReturnType<typeof keyMapOf>;

beforeEach(() => {
  store = createTillStore();
  layers = createKeyLayers();
  keys = DEFAULT_KEYS;
  waiting = null;
  sell.mockClear();
  arm.mockClear();
  openReceipt.mockClear();
  scan = createScanReceiver({ store, layers, keys: () => keys, sell, openReceipt, arm, afterScans });
});

const stray = () => store.getState().ui.strayScan;
const show = (sale: ReturnType<typeof saleWith> | null) => receiveView(store, viewWith({ sale }));

describe('a scan sells', () => {
  it('into an open sale, an empty till and a paid sale, which it leaves', () => {
    for (const sale of [null, saleWith(), saleWith({ phase: 'paid', tenders: [cashTender(1298)] })]) {
      show(sale);
      scan('4006381333931');
    }
    expect(sell.mock.calls).toEqual([['4006381333931'], ['4006381333931'], ['4006381333931']]);
    expect(stray()).toBeNull();
  });

  it('on the way to pay, as long as no money has moved', () => {
    const sale = saleWith();
    show(sale);
    changeUi(store, { flow: { saleId: sale.id, step: 'tender', tip: 0 } });
    scan('4006381333931');
    expect(sell).toHaveBeenCalledOnce();
  });
});

describe('a scanned receipt', () => {
  const code = receiptCodeOf({ till: 'till-1', number: '1042', paidAt: 0 });

  it('opens its sale, over a basket and over the list of paid sales, and sells nothing', () => {
    show(saleWith());
    scan(code);
    layers.push(() => ({}), true);
    changeUi(store, { looking: { at: 'sales', saleId: null } });
    scan(code);
    expect(openReceipt.mock.calls).toEqual([[code], [code]]);
    expect(sell).not.toHaveBeenCalled();
  });

  it('is swallowed while a PIN is asked for, and while a payment is on screen', () => {
    show(saleWith());
    layers.push(() => ({}), true);
    const approval = { act: null, allow: () => Promise.resolve(null), giveUp: () => undefined };
    changeUi(store, { looking: { at: 'sales', saleId: null }, approval });
    scan(code);
    expect(stray()?.why).toBe('asked');
    expect(openReceipt).not.toHaveBeenCalled();
  });
});

describe('a scan is swallowed with a word', () => {
  it('while a payment is on screen', () => {
    show(
      saleWith({
        phase: 'tendering',
        tenders: [card({ state: 'authorizing', step: 'presentCard', cancelRequested: false })],
      }),
    );
    scan('4006381333931');
    expect(stray()).toEqual({ code: '4006381333931', why: 'paying' });
  });

  it('while the till is locked, and never with what may be a PIN typed very fast', () => {
    receiveView(store, viewWith({ locked: true, cashier: null }));
    scan('1234');
    expect(stray()).toEqual({ code: '••••', why: 'locked' });
    scan('4006381333931');
    expect(stray()?.code).toBe('4006381333931');
    expect(sell).not.toHaveBeenCalled();
  });

  it('once money is in the sale', () => {
    show(saleWith({ phase: 'tendering', tenders: [cashTender(500)], paid: usd(500) }));
    scan('4006381333931');
    expect(stray()?.why).toBe('paying');
  });

  it('while the till is locked', () => {
    receiveView(store, viewWith({ sale: saleWith(), locked: true }));
    scan('4006381333931');
    expect(stray()?.why).toBe('locked');
  });

  it('while a question is open, and the next one that sells clears the word', () => {
    show(saleWith());
    const close = layers.push(() => ({}), true);
    scan('4006381333931');
    expect(stray()?.why).toBe('asked');
    close();
    scan('4006381333931');
    expect(stray()).toBeNull();
    expect(sell).toHaveBeenCalledOnce();
  });
});

describe('command codes', () => {
  const obeys = (commands: boolean) => {
    const view = viewWith({});
    const scanner = { ...view.counter.scanner, commands };
    store.setState({ view: { ...view, sale: null, counter: { ...view.counter, scanner } } });
  };
  beforeEach(() => obeys(true));

  it("are a customer's print like any other, unless the shop wants them: no cash is taken by one", () => {
    obeys(false);
    const cash = vi.fn();
    layers.push(() => ({ F10: cash }));
    scan('VINR-CASH');
    expect(cash).not.toHaveBeenCalled();
    expect(sell.mock.calls).toEqual([['VINR-CASH']]);
  });

  it('press the key of their action, whatever key that is for this cashier', () => {
    const pay = vi.fn();
    keys = keyMapOf({ pay: 'F1' });
    layers.push(() => ({ F1: pay }));
    scan('vinr-pay');
    expect(pay).toHaveBeenCalledOnce();
    expect(sell).not.toHaveBeenCalled();
  });

  it('say so where they mean nothing, and reach nothing behind a dialog', () => {
    const pay = vi.fn();
    layers.push(() => ({ F9: pay }));
    layers.push(() => ({}), true);
    scan('VINR-PAY');
    expect(pay).not.toHaveBeenCalled();
    expect(stray()).toEqual({ code: 'VINR-PAY', why: 'noSuchCommandHere' });
  });

  it('wait for the goods scanned before them, and mean what they mean by then', () => {
    const [pay, other] = [vi.fn(), vi.fn()];
    waiting = [];
    layers.push(() => ({ F9: pay }));
    scan('VINR-PAY');
    scan('VINR-X12');
    expect(pay).not.toHaveBeenCalled();
    expect(arm.mock.calls).toEqual([[12]]);
    layers.push(() => ({ F9: other }));
    for (const deed of waiting) deed();
    expect(pay).not.toHaveBeenCalled();
    expect(other).toHaveBeenCalledOnce();
  });

  it('arm a quantity where a scan sells, and nowhere else', () => {
    scan('VINR-X12');
    expect(arm.mock.calls).toEqual([[12]]);
    layers.push(() => ({}), true);
    scan('VINR-X12');
    expect(arm).toHaveBeenCalledOnce();
    expect(stray()?.why).toBe('noSuchCommandHere');
  });

  it('exist for every action and are told from goods', () => {
    for (const action of KEY_ACTIONS) {
      expect(commandOf(commandCode(action))).toEqual({ kind: 'action', action });
    }
    expect(commandCode('removeLine')).toBe('VINR-REMOVE-LINE');
    for (const code of ['VINR-NONSENSE', 'VINR-X0', '4006381333931', '']) expect(commandOf(code)).toBeNull();
  });
});
