import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_COUNTER } from '#shared/counter.ts';
import type { SaleId } from '#shared/ids.ts';
import type { Bridge } from '#shared/ipc/bridge.ts';
import { card, cardFacts, cashTender, saleWith, usd, viewWith } from '../preview/samples.ts';
import { createActions, type Actions } from './actions.ts';
import { createTillStore, receiveView, type TillStore } from './till-store.ts';

type Reply = { ok: true; value: unknown } | { ok: false; error: { code: string } };

let sent: { name: string; input: Record<string, unknown>; reply: (answer: Reply) => void }[];
let store: TillStore;
let actions: Actions;

/** A bridge that answers only when the test says so. */
const bridge: Bridge = {
  request: (name, input) =>
    new Promise<never>((resolve) =>
      sent.push({ name, input, reply: resolve as unknown as (answer: Reply) => void }),
    ),
  on: () => () => undefined,
};

const done: Reply = { ok: true, value: { lineId: 'line-1', revision: 1 } };
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const names = () => sent.map((request) => request.name);

beforeEach(() => {
  sent = [];
  store = createTillStore();
  let next = 0;
  actions = createActions({ bridge, store, mintId: () => `command-${(next += 1)}` });
  receiveView(store, viewWith({ sale: saleWith() }));
});

describe('commands', () => {
  it('charges once, however often the button is pressed, with what the cashier saw as due', async () => {
    const sale = saleWith();
    actions.payByCard(sale, 1298, 100);
    actions.payByCard(sale, 1298, 100);
    actions.payByCash(sale, 1298);
    expect(names()).toEqual(['tender.card']);
    expect(sent[0]!.input).toEqual({
      commandId: 'command-1',
      saleId: sale.id,
      amount: 1298,
      tip: 100,
      due: 1298,
    });
    sent[0]!.reply({ ok: false, error: { code: 'terminal.quarantined' } });
    await turn();
    expect(store.getState().ui.notice?.code).toBe('terminal.quarantined');
    actions.payByCash(sale, 1298);
    expect(names()).toEqual(['tender.card', 'tender.cash']);
    expect(sent[1]!.input['commandId']).not.toBe(sent[0]!.input['commandId']);
  });

  it('turns a rejection into a notice and frees the button', async () => {
    const broken: Bridge = { ...bridge, request: () => Promise.reject(new Error('bug')) };
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const other = createActions({ bridge: broken, store, mintId: () => 'x' });
    other.setAside('sale-1' as SaleId);
    await turn();
    expect(store.getState().ui.notice?.code).toBe('internal');
    expect(store.getState().ui.busy.size).toBe(0);
    log.mockRestore();
  });
});

describe('scans', () => {
  it('go one after the other, none dropped', async () => {
    actions.scan('1111');
    actions.scan('2222');
    await turn();
    expect(sent.map((request) => request.input['code'])).toEqual(['1111']);
    sent[0]!.reply(done);
    await turn();
    expect(sent.map((request) => request.input['code'])).toEqual(['1111', '2222']);
  });

  it('that nobody knows are counted and leave no notice', async () => {
    actions.scan('404');
    await turn();
    sent[0]!.reply({ ok: false, error: { code: 'barcode.unknown' } });
    await turn();
    expect(store.getState().ui.unknownCodes).toEqual([{ code: '404', count: 1 }]);
    expect(store.getState().ui.notice).toBeNull();
  });

  it('leave a paid sale first, and do nothing when it will not close', async () => {
    receiveView(
      store,
      viewWith({ revision: 2, sale: saleWith({ phase: 'paid', tenders: [cashTender(1298)] }) }),
    );
    actions.scan('1111');
    await turn();
    expect(names()).toEqual(['sale.finish']);
    sent[0]!.reply({ ok: false, error: { code: 'payment.unsettled' } });
    await turn();
    expect(names()).toEqual(['sale.finish']);
  });
});

describe('the tender walk', () => {
  it('dials when the tender screen opens, and keeps the tip that no card has brought', () => {
    const part = card(
      { state: 'partiallyCaptured', captured: usd(500), shortfall: usd(798), card: cardFacts },
      { tip: usd(200) },
    );
    const sale = saleWith({ phase: 'tendering', tenders: [part] });
    actions.moveOn(sale, part.payment);
    expect(names()).toEqual(['tender.prepare']);
    expect(store.getState().ui.flow).toEqual({ saleId: sale.id, step: 'tender', tip: 200 });
  });

  it('counts quick presses on a quantity on top of each other', () => {
    const [line] = saleWith().lines;
    actions.changeQuantity(line!, 1);
    actions.changeQuantity(line!, 1);
    expect(sent.map((request) => request.input['quantity'])).toEqual([3, 4]);
  });

  it('charges the card at the press of Charge where the till asks for no tip', () => {
    actions.charge(saleWith());
    expect(names()).toEqual(['tender.card']);
    expect(sent[0]!.input).toMatchObject({ amount: 1298, tip: 0, due: 1298 });
  });

  it('steps back from tender to tip to basket without a word to main', () => {
    const sale = saleWith();
    const tip = { mode: 'till', percentagesPpm: [100_000], fixed: [] } as const;
    receiveView(store, viewWith({ revision: 2, sale, counter: { ...DEFAULT_COUNTER, tip } }));
    actions.charge(sale);
    actions.chooseTip(sale, 100);
    const before = sent.length;
    actions.stepBack();
    expect(store.getState().ui.flow?.step).toBe('tip');
    actions.stepBack();
    expect(store.getState().ui.flow).toBeNull();
    expect(sent).toHaveLength(before);
  });

  it('steps back from other ways to the basket: nobody was asked for a tip', () => {
    actions.otherWays(saleWith());
    expect(store.getState().ui.flow?.step).toBe('tender');
    actions.stepBack();
    expect(store.getState().ui.flow).toBeNull();
  });
});

describe('the search', () => {
  it('asks one question at a time, and next for what stands in the field by then', async () => {
    for (const text of ['2', '21', '210', 'fla']) actions.search(text);
    await turn();
    expect(sent.map((request) => request.input['text'])).toEqual(['2']);
    sent[0]!.reply({ ok: true, value: [] });
    await turn();
    expect(sent.map((request) => request.input['text'])).toEqual(['2', 'fla']);
    expect(store.getState().ui.search).toEqual({ text: 'fla', found: null });
    sent[1]!.reply({ ok: true, value: [] });
    await turn();
    expect(store.getState().ui.search).toEqual({ text: 'fla', found: [] });
    expect(sent).toHaveLength(2);
  });

  it('drops the answer when the field was emptied meanwhile', async () => {
    actions.search('flat');
    actions.search('');
    sent[0]!.reply({ ok: true, value: [] });
    await turn();
    expect(store.getState().ui.search).toEqual({ text: '', found: null });
    expect(sent).toHaveLength(1);
  });
});
