import { Vinr } from '@vinr/sdk';
import type { Settings } from '../settings/settings.ts';
import type { Credentials } from './credentials.ts';

/** The SDK's client as this till uses it. Throws a `VinrConfigurationError` when key and address do not fit. */
export function vinrClient(settings: Settings, { secretKey, identities }: Credentials): Vinr {
  return new Vinr({
    ...(secretKey === null ? {} : { secretKey }),
    ...(settings.cloudUrl === null ? {} : { baseUrl: settings.cloudUrl }),
    terminal: {
      ca: [...new Set(settings.terminals.map((terminal) => terminal.caPem))],
      certificates: identities,
    },
  });
}
