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
      return failed(
        'settings.missing',
        `There is no till in ${reading.profile}.`,
        'Give the folder of a till, or provision it: npm run provision.',
      );
    case 'unreadable':
      return failed(
        'settings.unreadable',
        reading.why,
        'Put the settings right as the sentence says, then check again.',
      );
    case 'read':
      return judgeContent(reading.settings);
  }
}

function judgeContent({ till, shop, terminals }: Settings): Finding {
  const unsigned = terminals.find(({ caPem }) => !isCertificate(caPem));
  if (unsigned !== undefined)
    return failed(
      'settings.badAuthority',
      `What the settings have as terminal CA of ${unsigned.id} is no certificate.`,
      'Download the terminal CA from the VINR Dashboard (Developers, Certificates) and provision the till with it.',
    );
  if (terminals.length === 0)
    return failed(
      'settings.noTerminals',
      `Till ${till.id} has no terminal.`,
      'Provision it with at least one terminal.',
    );
  return ok(
    'settings.read',
    `Till ${till.id} (${till.name}) of ${shop.name}: ${terminals.length} terminal(s).`,
  );
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).ca;
  } catch {
    return false; // Why it cannot be read does not change what to do.
  }
}
