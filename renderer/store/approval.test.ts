import { beforeEach, expect, it } from 'vitest';
import type { SaleId } from '#shared/ids.ts';
import type { Bridge } from '#shared/ipc/bridge.ts';
import { viewWith } from '../preview/samples.ts';
import { tell, type Desk } from './ask.ts';
import { createTillStore, receiveView } from './till-store.ts';

type Reply = { ok: true; value: unknown } | { ok: false; error: { code: string; facts?: object } };

let replies: Reply[];
let sent: { name: string; input: Record<string, unknown> }[];
let desk: Desk;

beforeEach(() => {
  replies = [];
  sent = [];
  let next = 0;
  const bridge: Bridge = {
    request: (name, input) => {
      sent.push({ name, input });
      return Promise.resolve(replies.shift() as never);
    },
    on: () => () => undefined,
  };
  desk = { bridge, store: createTillStore(), mintId: () => `command-${(next += 1)}` };
  receiveView(desk.store, viewWith());
});

const needed: Reply = { ok: false, error: { code: 'approval.needed', facts: { act: 'voidSale' } } };
const wrong: Reply = { ok: false, error: { code: 'approval.wrongPin' } };
const done: Reply = { ok: true, value: null };
const saleId = 'sale-1' as SaleId;
const clear = () => tell(desk, 'sale.clear', { commandId: desk.mintId(), saleId });
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
const pending = () => desk.store.getState().ui.approval;
const notice = () => desk.store.getState().ui.notice;

it('keeps a refused command and sends the same one again with the PIN, as a press of its own', async () => {
  replies = [needed, wrong, done];
  const answer = clear();
  await turn();
  expect(pending()?.act).toBe('voidSale');
  expect(notice()).toBeNull();
  expect(await pending()?.allow('9999')).toEqual({ code: 'approval.wrongPin' });
  expect(pending()).not.toBeNull();
  expect(await pending()?.allow('1234')).toBeNull();
  expect(await answer).toEqual(done);
  expect(pending()).toBeNull();
  expect(sent).toEqual([
    { name: 'sale.clear', input: { commandId: 'command-1', saleId } },
    { name: 'sale.clear', input: { commandId: 'command-2', saleId, approval: '9999' } },
    { name: 'sale.clear', input: { commandId: 'command-3', saleId, approval: '1234' } },
  ]);
});

it('answers with the refusal, and without a notice, when nobody allows it', async () => {
  replies = [needed];
  const answer = clear();
  await turn();
  pending()?.giveUp();
  expect(await answer).toEqual(needed);
  expect([pending(), notice()]).toEqual([null, null]);
});

it('other trouble ends the dialog and goes where trouble goes', async () => {
  replies = [needed, { ok: false, error: { code: 'sale.changed' } }];
  const answer = clear();
  await turn();
  await pending()?.allow('1234');
  expect((await answer).ok).toBe(false);
  expect(pending()).toBeNull();
  expect(notice()?.code).toBe('sale.changed');
});

it('does not let a second command take the place of one that waits', async () => {
  replies = [needed, needed, done];
  const first = clear();
  await turn();
  const second = await clear();
  expect(second.ok).toBe(false);
  await pending()?.allow('1234');
  expect(await first).toEqual(done);
});

it('leaves the next question alone when the answer to one that was given up comes late', async () => {
  let late: (reply: Reply) => void = () => undefined;
  replies = [needed, new Promise<Reply>((resolve) => (late = resolve)) as never, needed];
  const first = clear();
  await turn();
  const allowing = pending()?.allow('1234');
  pending()?.giveUp();
  await first;
  void clear();
  await turn();
  const next = pending();
  expect(next).not.toBeNull();
  late(done);
  await allowing;
  expect(pending()).toBe(next);
});
