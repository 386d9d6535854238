import { X509Certificate } from 'node:crypto';
import type { Settings } from '../../settings/settings.ts';
import type { Finding } from '../finding.ts';
import { failed, ok } from '../finding.ts';

export type SettingsReading =
  | { readonly kind: 'read'; readonly settings: Settings }
  | { readonly kind: 'missing'; readonly profile: string }
  /** `why` names the file and the remedy. */
  | { readonly kind: 'unreadable'; readonly why: string };

export function judgeSettings(reading: SettingsReading): Finding {
  switch (reading.kind) {
    case 'missing':
      return failed('settings.missing', 'nameProfile', { profile: reading.profile });
    case 'unreadable':
      return failed('settings.unreadable', 'mendSettings', { why: reading.why });
    case 'read':
      return judgeContent(reading.settings);
  }
}

function judgeContent({ till, shop, terminals }: Settings): Finding {
  const unsigned = terminals.find(({ caPem }) => !isCertificate(caPem));
  if (unsigned !== undefined)
    return failed('settings.badAuthority', 'getAuthority', { terminal: unsigned.id });
  if (terminals.length === 0) return failed('settings.noTerminals', 'addTerminal', { till: till.id });
  return ok('settings.read', { till: till.id, name: till.name, shop: shop.name, count: terminals.length });
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).ca;
  } catch {
    return false; // Why it cannot be read does not change what to do.
  }
}
