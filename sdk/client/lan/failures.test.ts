import { afterEach, describe, expect, it } from 'vitest';
import { clearCounter, dialled, paying, PAYMENT, terminal } from '../../testing/counter.ts';
import { failure } from '../../testing/failure.ts';
import { json, type TestTerminalOptions } from '../../testing/test-terminal.ts';

afterEach(clearCounter);

describe('a payment that fails', () => {
  it('takes a final answer instead of an invitation as a reply', async () => {
    const busy = {
      error: { type: 'conflict', code: 'terminal_busy', message: 'Another session', request_id: 'r1' },
    };
    const { it: device, where } = await terminal({
      onExpect: (_request, response) => json(response, 409, busy),
    });
    const connection = await dialled(where);
    const error = await failure(connection.pay(PAYMENT, paying()));
    expect(error).toMatchObject({
      name: 'VinrConflictError',
      code: 'terminal_busy',
      delivery: 'replied',
      requestId: 'r1',
    });
    expect(device.log).toEqual(['POST /v1/pay']);
  });

  it.each<[string, Partial<TestTerminalOptions>, object, boolean]>([
    [
      'a reset before the body',
      { onExpect: (request) => void request.socket.destroy() },
      { code: 'reset', delivery: 'notSent' },
      false,
    ],
    [
      'a reset after the body',
      { onRequest: (request) => void request.once('data', () => request.socket.destroy()) },
      { code: 'reset', delivery: 'maybeSent' },
      true,
    ],
    [
      'no answer after the body',
      { onRequest: () => undefined },
      { code: 'timedOut', delivery: 'maybeSent' },
      true,
    ],
    [
      'an answer cut short',
      {
        onRequest: (request, response) => {
          response.writeHead(200, { 'Content-Length': 500 });
          response.write('{"id":"tpay_1",');
          request.once('data', () => setTimeout(() => request.socket.destroy(), 20));
        },
      },
      { delivery: 'maybeSent' },
      true,
    ],
    [
      'a garbled answer',
      { onRequest: (request, response) => request.resume().on('end', () => response.end('{"id":"tpay_')) },
      { name: 'VinrUnreadableReplyError', code: 'garbled', delivery: 'replied' },
      true,
    ],
    [
      'no HTTP at all',
      { onRequest: (request) => void request.once('data', () => request.socket.end('hello\r\n\r\n')) },
      { name: 'VinrUnreadableReplyError', code: 'garbled', delivery: 'maybeSent' },
      true,
    ],
    [
      "another terminal's payment",
      { onRequest: (request, response) => request.resume().on('end', () => json(response, 200, FOREIGN)) },
      { name: 'VinrUnreadableReplyError', code: 'mismatch', delivery: 'replied', resource: 'tpay_7' },
      true,
    ],
    [
      'a server failure',
      { onRequest: (request, response) => request.resume().on('end', () => json(response, 503, {})) },
      { name: 'VinrApiError', delivery: 'replied', status: 503 },
      true,
    ],
  ])('classifies %s', async (_name, options, expected, body) => {
    const { it: device, where } = await terminal(options);
    const connection = await dialled(where);
    // Long enough for a body to leave a busy machine; only the one that is never answered waits for it.
    const error = await failure(connection.pay(PAYMENT, paying({ timeoutMs: 3_000 })));
    expect(error).toMatchObject({ ...expected, idempotencyKey: 'key_1' });
    expect(device.log.includes('body')).toBe(body);
    expect(device.connections).toBe(1);
    expect(device.log.filter((line) => line.startsWith('POST'))).toHaveLength(1);
  });
  const FOREIGN = { id: 'tpay_7', terminalId: 'term_X', amount: 2500, currency: 'USD', status: 'completed' };

  it('is refused on a used or closed connection, as not sent', async () => {
    const { it: device, where } = await terminal();
    const used = await dialled(where);
    await used.pay(PAYMENT, paying());
    expect(await failure(used.pay(PAYMENT, paying()))).toMatchObject({ code: 'closed', delivery: 'notSent' });

    const lost = await dialled(where);
    await device.stop();
    await expect.poll(() => lost.open).toBe(false);
    expect(await failure(lost.pay(PAYMENT, paying()))).toMatchObject({ delivery: 'notSent' });
  });

  it('can be given up by the caller, and says what that means', async () => {
    const { where } = await terminal({ onExpect: () => undefined });
    const before = new AbortController();
    const waiting = (await dialled(where)).pay(PAYMENT, paying({ signal: before.signal }));
    setTimeout(() => before.abort(), 30);
    expect(await failure(waiting)).toMatchObject({ code: 'aborted', delivery: 'notSent' });

    const { it: device, where: slow } = await terminal({ onRequest: () => undefined });
    const after = new AbortController();
    const sent = (await dialled(slow)).pay(PAYMENT, paying({ signal: after.signal }));
    await expect.poll(() => device.log).toContain('body');
    after.abort();
    expect(await failure(sent)).toMatchObject({ code: 'aborted', delivery: 'maybeSent' });
  });
});
