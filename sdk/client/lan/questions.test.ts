import { afterEach, describe, expect, it } from 'vitest';
import { clearCounter, dialled, ID, lan, paying, PAYMENT, terminal } from '../../testing/counter.ts';
import { failure } from '../../testing/failure.ts';
import { approve, json } from '../../testing/test-terminal.ts';

afterEach(clearCounter);

describe('probing', () => {
  it('leaves the connection good for a payment, however often', async () => {
    const { it: device, where } = await terminal({
      onRequest: (request, response) =>
        request.method === 'GET' ? json(response, 404, {}) : approve(request, response),
    });
    const connection = await dialled(where);
    for (let probe = 0; probe < 20; probe += 1) {
      expect((await connection.probe()).roundTripMs).toBeGreaterThan(0);
    }
    const [, paid] = await Promise.all([connection.probe(), connection.pay(PAYMENT, paying())]);
    expect(paid.status).toBe('completed');
    expect(device.connections).toBe(1);
  });

  it('reports a terminal that closed meanwhile', async () => {
    const { it: device, where } = await terminal();
    const connection = await dialled(where);
    await device.stop();
    expect(await failure(connection.probe())).toMatchObject({ delivery: 'notSent' });
    expect(connection.open).toBe(false);
  });
});

describe('questions', () => {
  const found = {
    id: 'tpay_1',
    terminalId: ID,
    amount: 2500,
    currency: 'USD',
    reference: 'order_8821',
    status: 'pending',
  };
  const ask = { timeoutMs: 30_000 };

  it('finds by reference, and tells "no such payment" from "no such route"', async () => {
    const answers = [
      [200, { object: 'list', data: [found], has_more: false }],
      [200, { object: 'list', data: [], page: { has_more: false } }],
      [404, { error: { type: 'x', code: 'payment_not_found', message: 'none' } }],
      [404, { error: { type: 'x', code: 'not_found', message: 'no route' } }],
      [405, ''],
    ] as const;
    let at = 0;
    const { it: device, where } = await terminal({
      onRequest: (_request, response) => {
        const [status, body] = answers[at++] ?? answers[0];
        json(response, status, body);
      },
    });
    const retrieve = (): Promise<unknown> => lan().retrieveByReference(ID, where, 'order_8821', ask);
    expect(await retrieve()).toMatchObject({ id: 'tpay_1', state: 'inProgress' });
    expect(await retrieve()).toBeNull();
    expect(await retrieve()).toBeNull();
    expect(await failure(retrieve())).toMatchObject({ name: 'VinrUnsupportedError' });
    expect(await failure(retrieve())).toMatchObject({ name: 'VinrUnsupportedError' });
    expect(device.log[0]).toBe('GET /v1/terminal/payments?reference=order_8821');
  });

  it('cancels, and reads a status with or without a route for it', async () => {
    const status = { terminalId: ID, model: 'nexgo_ct20', state: 'idle', bootId: 'b1' };
    const { it: device, where } = await terminal({
      onRequest: (request, response) => {
        if (request.method === 'POST') json(response, 200, { ...found, status: 'cancelled' });
        else if (device.log.length === 2) json(response, 200, status);
        else json(response, 404, {});
      },
    });
    expect(await lan().cancel(ID, where, 'tpay_1', ask)).toMatchObject({ status: 'cancelled' });
    expect(device.log).toEqual(['POST /v1/terminal/payments/tpay_1/cancel']);
    expect(await lan().status(ID, where, ask)).toMatchObject({
      model: 'nexgo_ct20',
      state: 'idle',
      bootId: 'b1',
    });
    expect(await lan().status(ID, where, ask)).toMatchObject({ model: null, state: null, bootId: null });
  });
});
