import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Vinr } from '@vinr/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { money } from '#shared/money.ts';
import type { CaptureOrder, RefundOrder } from './modification-link.ts';
import { VinrModificationLink } from './vinr-modification-link.ts';

const common = { reference: 'R1-T1-m-1', key: 'R1.key', paymentId: 'tpay_1', amount: money(500, 'USD') };
const refund: RefundOrder = { kind: 'refund', ...common, reason: 'fraud', presentOn: null };
const capture: CaptureOrder = { kind: 'capture', ...common };
const vinrs = (id: string, more: object = {}) => ({
  id,
  payment: 'tpay_1',
  amount: 500,
  currency: 'usd',
  status: 'pending',
  metadata: { reference: common.reference },
  created: 1,
  ...more,
});

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: { method: string; url: string; body: string; key: string | undefined }[];
let server: Server;
let vinr: Vinr;
let link: VinrModificationLink;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => void receive(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vinr = new Vinr({ secretKey: 'sk_test_1', baseUrl });
  link = new VinrModificationLink(vinr);
});

afterEach(async () => {
  vinr.close();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request) body += String(part);
  const key = request.headers['idempotency-key'];
  asked.push({ method: request.method!, url: request.url!, body, key: key as string | undefined });
  answer(request, response);
}

const says =
  (status: number, body: unknown, headers: Record<string, string> = {}): typeof answer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
const problem = (status: number, code: string) =>
  says(status, { error: { type: 'invalid_request_error', code, message: 'No.', resource: 'tpay_1' } });
const committed = () => Promise.resolve();

describe('a refund', () => {
  it('says its reference, its key and a reason that all of VINR’s pages know, in one request', async () => {
    answer = says(201, vinrs('re_1'));
    expect(await link.send(refund, committed)).toEqual({
      kind: 'replied',
      seen: {
        kind: 'refund',
        refundId: 're_1',
        paymentId: 'tpay_1',
        reference: common.reference,
        amount: 500,
        currency: 'USD',
        state: 'inProgress',
        failureReason: null,
      },
    });
    expect(asked).toMatchObject([{ method: 'POST', url: '/v1/refunds', key: 'R1.key' }]);
    expect(JSON.parse(asked[0]!.body)).toEqual({
      payment: 'tpay_1',
      amount: 500,
      reason: 'fraudulent',
      metadata: { reference: common.reference },
      presentToTerminal: false,
    });
  });

  it('that is cancelled is not called failed', async () => {
    answer = says(200, vinrs('re_1', { status: 'cancelled' }));
    expect(await link.read(refund, 're_1')).toMatchObject({ seen: [{ state: 'cancelled' }] });
  });

  it('is looked for on every page of the payment’s refunds', async () => {
    const first = vinrs('re_9', { metadata: {} });
    answer = ({ url }, response) =>
      says(200, {
        object: 'list',
        data: [url!.includes('re_9') ? vinrs('re_1') : first],
        has_more: !url!.includes('re_9'),
      })(null as never, response);
    expect(await link.read(refund, null)).toMatchObject({
      seen: [{ refundId: 're_9', reference: null }, { refundId: 're_1' }],
    });
    expect(asked.every(({ method, url }) => method === 'GET' && url.includes('payment=tpay_1'))).toBe(true);
  });

  it('that is not found is nothing seen', async () => {
    answer = problem(404, 'refund_not_found');
    expect(await link.read(refund, 're_1')).toEqual({ kind: 'seen', seen: [] });
  });
});

describe('a capture', () => {
  const held = {
    id: 'tpay_1',
    terminalId: 'term_1',
    amount: 500,
    currency: 'USD',
    reference: 'P1',
    status: 'authorized',
  };

  it('names the payment and the amount', async () => {
    answer = says(200, { ...held, status: 'completed', amountCaptured: 500 });
    expect(await link.send(capture, committed)).toMatchObject({
      kind: 'replied',
      seen: { kind: 'payment', paymentId: 'tpay_1', captured: 500, status: 'completed' },
    });
    expect(asked).toMatchObject([{ url: '/v1/terminal/payments/tpay_1/capture', body: '{"amount":500}' }]);
  });

  it('is read on its payment', async () => {
    answer = says(200, { ...held, amountCapturable: 500 });
    expect(await link.read(capture, null)).toMatchObject({ seen: [{ captured: null, capturable: 500 }] });
  });

  it('answered with another payment proves nothing', async () => {
    answer = says(200, { ...held, id: 'tpay_2', status: 'completed', amountCaptured: 500 });
    expect(await link.send(capture, committed)).toMatchObject({ kind: 'maybeSent' });
  });
});

describe('what an answer proves', () => {
  it.each([
    [422, 'amount_too_large'],
    [422, 'payment_not_refundable'],
    [404, 'payment_not_found'],
    [401, 'invalid_api_key'],
  ])('%i %s: nothing was made of it', async (status, code) => {
    answer = problem(status, code);
    expect(await link.send(refund, committed)).toEqual({ kind: 'refused', code });
  });

  it.each([
    [409, 'idempotency_conflict'],
    [422, 'payment_not_capturable'],
    [429, 'rate_limited'],
    [500, 'internal_error'],
  ])('%i %s: nothing at all', async (status, code) => {
    answer = problem(status, code);
    expect(await link.send(refund, committed)).toEqual({ kind: 'maybeSent', why: code });
  });

  it('a cut connection, a page of a proxy and half a refund prove nothing', async () => {
    for (const bad of [
      (_: IncomingMessage, response: ServerResponse) => void response.destroy(),
      (_: IncomingMessage, response: ServerResponse) => void response.writeHead(404).end('<html>'),
      says(201, { id: 're_1' }),
    ]) {
      answer = bad;
      expect(await link.send(refund, committed)).toMatchObject({ kind: 'maybeSent' });
    }
    expect(asked).toHaveLength(3);
  });

  it('a commit that fails, and no key at all: not sent', async () => {
    expect(await link.send(refund, () => Promise.reject(new Error('disk full')))).toMatchObject({
      kind: 'notSent',
    });
    const keyless = new VinrModificationLink(new Vinr({ terminal: {} }));
    expect(await keyless.send(refund, committed)).toMatchObject({ kind: 'notSent' });
    expect(asked).toEqual([]);
  });

  it('a reading without an answer says how long VINR wants to be left alone', async () => {
    answer = says(429, { error: { code: 'rate_limited', message: 'Slow.' } }, { 'retry-after': '7' });
    expect(await link.read(refund, null)).toEqual({
      kind: 'noAnswer',
      why: 'rate_limited',
      retryAfterMs: 7_000,
    });
  });
});
