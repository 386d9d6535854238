import type { KeyKind, SetupProblem } from '#shared/setup.ts';
import type { RollOut } from './order.ts';
import { ProvisioningFailure } from './order.ts';

export type KeyVerdict =
  | { readonly ok: true; readonly kind: KeyKind; readonly isTest: boolean }
  | { readonly ok: false; readonly problem: SetupProblem };

export interface TypedKey {
  readonly key: string;
  readonly relayUrl: string | null;
  readonly fullKeyIsMeant: boolean;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What a key that was typed may do, by how it looks. A relay has a credential of its own, of any form. */
export function judgeKey({ key, relayUrl, fullKeyIsMeant }: TypedKey): KeyVerdict {
  if (!/^[\x21-\x7e]{8,500}$/.test(key)) return refuse('keyUnknown');
  if (key.startsWith('pk_')) return refuse('keyPublishable');
  const isTest = key.includes('_test_');
  if (relayUrl !== null) return judgeRelay(new URL(relayUrl), key, isTest);
  if (/^rk_(test|live)_/.test(key)) return { ok: true, kind: 'restricted', isTest };
  if (key.startsWith('sk_test_')) return { ok: true, kind: 'test', isTest };
  if (!key.startsWith('sk_live_')) return refuse('keyUnknown');
  return fullKeyIsMeant ? { ok: true, kind: 'full', isTest } : refuse('keyFull');
}

/** The key must not travel in clear, a key for VINR itself is nobody else's to have, and an address is no place for secrets. */
function judgeRelay(url: URL, key: string, isTest: boolean): KeyVerdict {
  const { protocol, hostname, username, password } = url;
  if (username !== '' || password !== '') return refuse('keyElsewhere');
  const isSafe = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
  if (!isSafe || key.includes('_live_')) return refuse('keyElsewhere');
  return { ok: true, kind: 'relay', isTest };
}

const refuse = (problem: SetupProblem): KeyVerdict => ({ ok: false, problem });

const SENTENCES: Readonly<Partial<Record<SetupProblem, string>>> = {
  keyPublishable: 'is a publishable key, for web pages. Give a restricted key, which begins with rk_.',
  keyUnknown:
    "is no key of VINR's cloud. Copy the whole of it, or name the relay that it is for in cloud.url.",
  keyFull:
    'can do everything with the account. Make a restricted key (rk_…), or say "fullKeyIsMeant": true beside it.',
  keyElsewhere: 'does not go to that cloud.url: a relay needs https and a credential of its own.',
};

/** The same rules for an order and a settings file. Throws a `ProvisioningFailure` that does not hold the key. */
export function refuseKey({ cloud }: Pick<RollOut, 'cloud'>): void {
  if (cloud === undefined) return;
  const { url, secretKey: key, fullKeyIsMeant } = cloud;
  const verdict = judgeKey({ key, relayUrl: url ?? null, fullKeyIsMeant });
  if (verdict.ok) return;
  throw new ProvisioningFailure(`cloud.secretKey ${SENTENCES[verdict.problem] ?? 'cannot be used.'}`);
}
