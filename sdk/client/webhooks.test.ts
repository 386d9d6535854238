import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vinr, VinrWebhookSignatureError, type VinrEvent } from './index.ts';

const SECRET = 'whsec_5f0c';
const NOW = 1_790_000_000;
const PAYMENT = { id: 'tpay_1', terminalId: 'term_1', amount: 2500, currency: 'USD', reference: 'order_1' };
const BODY = JSON.stringify({
  id: 'evt_1',
  type: 'terminal_payment.completed',
  created: NOW,
  data: { object: { ...PAYMENT, status: 'completed', amountCaptured: 2500 } },
});

const sign = (text: string, secret = SECRET): string =>
  createHmac('sha256', secret).update(text).digest('hex');
const clock = { now: () => NOW * 1000, sleep: () => Promise.resolve() };
const { webhooks } = new Vinr({ secretKey: 'sk_test_1', webhookSecret: SECRET, clock });
const bare = new Vinr({ secretKey: 'sk_test_1', clock }).webhooks;
const dated = (at: number, body = BODY): string => `t=${at},v1=${sign(`${at}.${body}`)}`;

describe('a delivery is believed', () => {
  it.each<[string, () => VinrEvent]>([
    ['by Vinr-Signature with its time', () => bare.constructEvent(BODY, dated(NOW), SECRET)],
    [
      'by one of two signatures',
      () => bare.constructEvent(BODY, `t=${NOW},v1=${'0'.repeat(64)},v1=${sign(`${NOW}.${BODY}`)}`, SECRET),
    ],
    ['by a bare signature', () => bare.constructEvent(BODY, sign(BODY), SECRET)],
    [
      'by a signature and a timestamp header',
      () => webhooks.constructEvent(BODY, sign(`${NOW}.${BODY}`), String(NOW)),
    ],
    ['by a number for the timestamp', () => webhooks.constructEvent(BODY, sign(`${NOW}.${BODY}`), NOW)],
    ['by verify', () => webhooks.verify(BODY, dated(NOW))],
    ['as bytes', () => webhooks.constructEvent(Buffer.from(BODY), dated(NOW))],
    ['from a header that Node made an array', () => webhooks.constructEvent(BODY, [dated(NOW)])],
    ['five minutes late', () => webhooks.constructEvent(BODY, dated(NOW - 300))],
  ])('%s', (_name, construct) => {
    const event = construct();
    expect(event).toMatchObject({ id: 'evt_1', type: 'terminal_payment.completed' });
    expect(event).toMatchObject({ data: { object: { id: 'tpay_1', amountCaptured: 2500 } } });
  });
});

describe('a delivery is refused', () => {
  it.each([
    ['without a signature', undefined, 'missing'],
    ['with an empty one', ' ', 'missing'],
    ['with another secret', `t=${NOW},v1=${sign(`${NOW}.${BODY}`, 'whsec_other')}`, 'mismatch'],
    ['with the time changed', dated(NOW).replace(`t=${NOW}`, `t=${NOW + 1}`), 'mismatch'],
    ['too late', dated(NOW - 301), 'tooOld'],
    ['too early', dated(NOW + 301), 'tooOld'],
    ['with a time that is none', `t=soon,v1=${sign(`soon.${BODY}`)}`, 'malformed'],
    ['with two times', `t=${NOW},t=1,v1=${sign(`${NOW}.${BODY}`)}`, 'malformed'],
    ['without a time where one belongs', `v1=${sign(BODY)}`, 'malformed'],
    ['with half a signature', sign(BODY).slice(0, 32), 'malformed'],
    ['with an unknown scheme alone', `t=${NOW},v0=${sign(`${NOW}.${BODY}`)}`, 'malformed'],
  ])('%s', (_name, signature, code) => {
    const construct = (): unknown => webhooks.constructEvent(BODY, signature);
    expect(construct).toThrow(VinrWebhookSignatureError);
    expect(construct).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('when a single bit of it changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: BODY.length * 7 - 1 }), (bit) => {
        const bytes = Buffer.from(BODY);
        bytes[bit % bytes.length]! ^= 1 << Math.floor(bit / bytes.length);
        expect(() => webhooks.constructEvent(bytes, dated(NOW))).toThrow(VinrWebhookSignatureError);
      }),
    );
  });

  it('when nobody said the secret, or the body had been parsed', () => {
    expect(() => bare.verify(BODY, dated(NOW))).toThrow(
      expect.objectContaining({ code: 'missingWebhookSecret' }) as Error,
    );
    expect(() => bare.constructEvent(BODY, dated(NOW), '')).toThrow(
      expect.objectContaining({ code: 'missingWebhookSecret' }) as Error,
    );
    const parsed = JSON.parse(BODY) as string;
    expect(() => webhooks.verify(parsed, dated(NOW))).toThrow(
      expect.objectContaining({ code: 'parsedBody' }) as Error,
    );
    expect(() => webhooks.verify('7', dated(NOW, '7'))).toThrow(
      expect.objectContaining({ code: 'notAnEvent' }) as Error,
    );
  });
});

describe('an event', () => {
  const read = (body: object): VinrEvent => {
    const text = JSON.stringify(body);
    return webhooks.constructEvent(text, dated(NOW, text));
  };

  it.each(['terminal.payment.completed', 'payment.completed'])(
    '%s is the same as the canonical one',
    (type) => {
      const data = { object: { ...PAYMENT, status: 'completed', amountCaptured: 1 } };
      expect(read({ id: 'e', type, data })).toMatchObject({
        type: 'terminal_payment.completed',
        receivedType: type,
      });
    },
  );

  it('of an online payment is not one of a terminal', () => {
    const data = { object: { id: 'pay_1', status: 'completed', amount: 1, currency: 'USD' } };
    expect(read({ id: 'e', type: 'payment.completed', data }).type).toBe('unrecognized');
  });

  it('that says completed and not how much is to be read again', () => {
    const data = { object: { ...PAYMENT, status: 'completed' } };
    expect(read({ id: 'e', type: 'terminal_payment.completed', data })).toMatchObject({
      type: 'unrecognized',
      receivedType: 'terminal_payment.completed',
    });
  });

  it('of connectivity carries its facts straight in data', () => {
    const data = { id: 'term_3Nx8', locationId: 'loc_7Yz4', lastSeen: 1748649600 };
    expect(read({ type: 'terminal.offline', data })).toMatchObject({
      id: null,
      data: { id: 'term_3Nx8', lastSeen: '2025-05-31T00:00:00.000Z' },
    });
  });

  it('of any content is an event, and never completed without an amount', () => {
    const types = fc.constantFrom(
      'terminal_payment.completed',
      'refund.created',
      'terminal.online',
      'new.thing',
    );
    fc.assert(
      fc.property(types, fc.jsonValue(), (type, object) => {
        const event = read({ id: 'e', type, data: { object } });
        if (event.type === 'terminal_payment.completed')
          expect(Number.isSafeInteger(event.data.object.amountCaptured)).toBe(true);
      }),
    );
  });
});
