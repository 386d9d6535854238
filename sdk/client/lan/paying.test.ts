import { afterEach, describe, expect, it } from 'vitest';
import { clearCounter, dialled, ID, paying, PAYMENT, terminal } from '../../testing/counter.ts';
import { failure } from '../../testing/failure.ts';
import { approve, json } from '../../testing/test-terminal.ts';
import type { PayMoment } from '../index.ts';

afterEach(clearCounter);

describe('paying', () => {
  it('writes the body only after both the commit and the invitation', async () => {
    const order: string[] = [];
    let invite = (): void => undefined;
    const { where } = await terminal({
      onExpect: (request, response) => {
        order.push('headers');
        expect(request.headers['idempotency-key']).toBe('key_1');
        request.once('data', () => order.push('body'));
        invite = () => {
          order.push('invited');
          response.writeContinue();
        };
        approve(request, response);
      },
    });
    let commit = (): void => undefined;
    const committing = new Promise<void>((resolve) => (commit = resolve));
    const connection = await dialled(where);
    const paid = connection.pay(PAYMENT, paying({ commit: () => committing, continueTimeoutMs: 30_000 }));
    await expect.poll(() => order).toEqual(['headers']);
    invite();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(order).toEqual(['headers', 'invited']);
    commit();
    expect(await paid).toMatchObject({
      id: 'tpay_1',
      status: 'completed',
      terminalId: ID,
      reference: 'order_8821',
    });
    expect(order).toEqual(['headers', 'invited', 'body']);
    expect(connection.open).toBe(false);
  });

  it('tells each moment of the command as it comes', async () => {
    const { where } = await terminal();
    const moments: PayMoment[] = [];
    const connection = await dialled(where);
    await connection.pay(PAYMENT, paying({ observe: (moment) => moments.push(moment) }));
    expect(moments.map((moment) => moment.at)).toEqual(['invited', 'bodyWritten', 'answered']);
    const answered = moments.at(-1) as PayMoment & { at: 'answered' };
    expect(answered.status).toBe(200);
    expect(Math.abs(Date.parse(answered.date ?? '') - Date.now())).toBeLessThan(60_000);
  });

  it('tells of no body that has not left', async () => {
    const { where } = await terminal();
    const moments: PayMoment[] = [];
    const connection = await dialled(where);
    const commit = (): Promise<void> => Promise.reject(new Error('disk'));
    await failure(connection.pay(PAYMENT, paying({ commit, observe: (moment) => moments.push(moment) })));
    expect(moments.filter((moment) => moment.at !== 'invited')).toEqual([]);
  });

  it('sends nothing when the commit rejects', async () => {
    const { it: device, where } = await terminal();
    const connection = await dialled(where);
    const error = await failure(
      connection.pay(
        PAYMENT,
        paying({ commit: () => Promise.reject(new Error('disk')), idempotencyKey: 'key_9' }),
      ),
    );
    expect(error).toMatchObject({ code: 'commitRejected', delivery: 'notSent', idempotencyKey: 'key_9' });
    await device.stop();
    expect(device.log).not.toContain('body');
  });

  it('takes silence instead of an invitation as not sent', async () => {
    const { it: device, where } = await terminal({ onExpect: () => undefined });
    const connection = await dialled(where);
    const error = await failure(connection.pay(PAYMENT, paying({ continueTimeoutMs: 60 })));
    expect(error).toMatchObject({ code: 'timedOut', delivery: 'notSent' });
    await device.stop();
    expect(device.log).not.toContain('body');
  });

  it('commits at the first byte of the body with a terminal that ignores Expect', async () => {
    const { it: device, where } = await terminal({ onExpect: () => undefined });
    const connection = await dialled(where);
    expect(await connection.pay(PAYMENT, paying({ expect: false }))).toMatchObject({ status: 'completed' });
    expect(device.log).toEqual(['POST /v1/pay', 'body']);
  });

  it('reads a payment in a 402 as a payment', async () => {
    const declined = {
      id: 'tpay_2',
      terminalId: ID,
      amount: 2500,
      currency: 'USD',
      status: 'failed',
      declineCode: 'card_declined',
    };
    const { where } = await terminal({
      onRequest: (request, response) => request.resume().on('end', () => json(response, 402, declined)),
    });
    const connection = await dialled(where);
    expect(await connection.pay(PAYMENT, paying())).toMatchObject({
      status: 'failed',
      declineCode: 'card_declined',
    });
  });
});
