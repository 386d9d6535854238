import { describe, expect, it } from 'vitest';
import { cloudAddress } from './cloud-address.ts';
import { Vinr, VinrConfigurationError, type VinrOptions } from './index.ts';

const CLOUD = 'https://api.vinr.com';
const SANDBOX = 'https://sandbox.api.vinr.com';
const RELAY = 'https://relay.shop.example';

describe('the key', () => {
  it.each<[VinrOptions, string]>([
    [{ secretKey: 'sk_test_a' }, SANDBOX],
    [{ apiKey: 'sk_live_a' }, CLOUD],
    [{ secretKey: 'rk_live_a', apiKey: 'rk_live_a' }, CLOUD],
    [{ secretKey: 'sk_test_a', baseUrl: RELAY }, RELAY],
    [{ secretKey: 'till-17', baseUrl: RELAY }, RELAY],
    [{ secretKey: 'sk_live_a', baseUrl: RELAY, allowLiveKeyOnOtherHost: true }, RELAY],
    [{ secretKey: 'sk_test_a', baseUrl: 'http://127.0.0.1:9' }, 'http://127.0.0.1:9'],
  ])('of %j leads to %s', (options, origin) => {
    expect(cloudAddress(options)?.url.origin).toBe(origin);
  });

  it.each<[VinrOptions, string]>([
    [{}, 'missingKey'],
    [{ secretKey: '' }, 'missingKey'],
    [{ secretKey: 'sk_test_a', apiKey: 'sk_test_b' }, 'twoKeys'],
    [{ secretKey: 'pk_test_a' }, 'publishableKey'],
    [{ secretKey: 'whatever' }, 'unknownKey'],
    [{ secretKey: 'sk_test_a\r\nX: y' }, 'badKey'],
    [{ secretKey: 'sk_live_a', baseUrl: RELAY }, 'liveKeyElsewhere'],
    [{ secretKey: 'sk_live_a', baseUrl: SANDBOX }, 'liveKeyElsewhere'],
    [{ secretKey: 'sk_test_a', baseUrl: 'http://relay.shop.example' }, 'badBaseUrl'],
    [{ secretKey: 'sk_test_a', baseUrl: 'relay' }, 'badBaseUrl'],
    [{ secretKey: 'sk_test_a', timeouts: { cloudSyncMs: 2000 } }, 'timeoutTooShort'],
    [{ secretKey: 'sk_test_a', timeouts: { lanMs: 2000 } }, 'timeoutTooShort'],
  ])('of %j is refused as %s', (options, code) => {
    let thrown: unknown;
    try {
      new Vinr(options);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(VinrConfigurationError);
    expect(thrown).toMatchObject({ code, delivery: 'notSent' });
    if (options.secretKey !== undefined && options.secretKey !== '') {
      expect((thrown as Error).message).not.toContain(options.secretKey);
    }
  });
});

it('has one object under both documented names', () => {
  const vinr = new Vinr({ secretKey: 'sk_test_a' });
  expect(vinr.terminalPayments).toBe(vinr.terminal.payments);
});

it('without a key refuses the cloud, not the LAN', async () => {
  const vinr = new Vinr({ terminal: {} });
  await expect(vinr.terminal.payments.retrieve('tpay_1')).rejects.toMatchObject({ code: 'missingKey' });
});
