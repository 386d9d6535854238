import type { TerminalOptions } from '@vinr/sdk';
import { Vinr } from '@vinr/sdk';
import type { Settings } from '../settings/settings.ts';
import type { Credentials } from './credentials.ts';

/** What a client depends on: where the cloud is, and whose terminals are believed. */
export interface Reach {
  readonly cloudUrl: Settings['cloudUrl'];
  readonly terminals: readonly { readonly caPem: string }[];
  /** By terminal id: for a caller that keeps no addresses of its own. */
  readonly hosts?: TerminalOptions['hosts'];
  /** Which certificates were withdrawn. */
  readonly isDenied?: TerminalOptions['isDenied'];
}

/** The SDK's client as this till uses it. Throws a `VinrConfigurationError` when key and address do not fit. */
export function vinrClient(reach: Reach, { secretKey, identities }: Credentials): Vinr {
  return new Vinr({
    ...(secretKey === null ? {} : { secretKey }),
    ...(reach.cloudUrl === null ? {} : { baseUrl: reach.cloudUrl }),
    terminal: {
      ca: [...new Set(reach.terminals.map((terminal) => terminal.caPem))],
      certificates: identities,
      isDenied: reach.isDenied,
      hosts: reach.hosts,
    },
  });
}
