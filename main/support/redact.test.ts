import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { redacted, redactedText } from './redact.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('text that leaves the till', () => {
  it.each([
    ['a key', `failed with ${pem} at once`, pem.slice(40, 80)],
    ['a key cut off', pem.slice(0, 120), pem.slice(40, 80)],
    ['a secret key', 'key sk_live_a1B2c3 was refused', 'a1B2c3'],
    ['a restricted key', 'rk_test_abcdef', 'abcdef'],
    ['a webhook secret', 'whsec_Zm9vYmFy', 'Zm9vYmFy'],
    ['a bearer token', 'Authorization: Bearer abc.def-ghi', 'abc.def'],
    ['basic credentials', 'sent basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
    ['a URL with a password', 'https://mira:hunter2@example.com/v1', 'hunter2'],
    ['a passphrase', 'passphrase=correct-horse', 'correct-horse'],
    ['a passphrase in JSON', '{"passphrase":"correct \\"horse\\" battery"}', 'battery'],
    ['a PIN', 'the pin is 48151', '48151'],
    ['a card number', 'read 4242424242424242 twice', '4242424242424242'],
    ['a card number with spaces', 'read 4242 4242 4242 4242', '4242 4242'],
    ['a card number with dashes', 'read 4100-0000-0000-0019', '0000-0019'],
    ['a stripe', '4242424242424242=27121015432112345678', '27121015432112345678'],
    ['a raw key', `seed ${randomBytes(32).toString('hex')}`, /[0-9a-f]{32}/],
  ])('hides %s', (_what, text, secret) => {
    if (typeof secret === 'string') expect(redactedText(text)).not.toContain(secret);
    else expect(redactedText(text)).not.toMatch(secret);
    expect(redactedText(text)).toContain('hidden]');
  });

  it.each([
    '2026-11-21T13:54:47.123Z',
    'Counter 1 at 192.168.20.57:8443 answered in 3.4 ms',
    'P1-till-2-abcdefghijklmnopqrstuvwxyz-1',
    'certificate rejected by term_3Nx8',
    'no key store, pinned to the CA',
  ])('leaves %s', (text) => {
    expect(redactedText(text)).toBe(text);
  });
});

describe('values that leave the till', () => {
  it('keep their shape and lose their secrets', () => {
    const at = 1_795_269_287_123;
    const value = {
      at,
      card: 4_242_424_242_424_242,
      pinHash: 'x',
      list: [{ token: 5 }, 'sk_live_x'],
      on: true,
    };
    expect(redacted(value)).toEqual({
      at,
      card: '[digits hidden]',
      pinHash: '[hidden]',
      list: [{ token: '[hidden]' }, '[hidden]'],
      on: true,
    });
  });
});
