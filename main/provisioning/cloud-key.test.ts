import { expect, it } from 'vitest';
import { judgeKey } from './cloud-key.ts';

const direct = (key: string, fullKeyIsMeant = false) => judgeKey({ key, relayUrl: null, fullKeyIsMeant });
const relayed = (relayUrl: string, key = 'till-12-credential') =>
  judgeKey({ key, relayUrl, fullKeyIsMeant: true });

it.each([
  ['rk_live_12345', { ok: true, kind: 'restricted', isTest: false }],
  ['rk_test_12345', { ok: true, kind: 'restricted', isTest: true }],
  ['sk_test_12345', { ok: true, kind: 'test', isTest: true }],
  ['sk_live_12345', { ok: false, problem: 'keyFull' }],
  ['pk_live_12345', { ok: false, problem: 'keyPublishable' }],
  ['something else', { ok: false, problem: 'keyUnknown' }],
  ['short', { ok: false, problem: 'keyUnknown' }],
])('%s', (key, verdict) => expect(direct(key)).toEqual(verdict));

it('takes a full live key only when somebody has said that they know the risk', () => {
  expect(direct('sk_live_12345', true)).toEqual({ ok: true, kind: 'full', isTest: false });
});

it.each([
  ['https://relay.shop.example', true],
  ['http://127.0.0.1:8080', true],
  ['http://relay.shop.example', false],
  ['https://user:secret@relay.shop.example', false],
])('a relay at %s: %s', (url, ok) => expect(relayed(url).ok).toBe(ok));

it('gives VINR’s live keys to nobody but VINR', () => {
  expect(relayed('https://relay.shop.example', 'rk_live_12345').ok).toBe(false);
});
