import type { Vinr } from '@vinr/sdk';
import { VinrConfigurationError } from '@vinr/sdk';
import { CLOUD_LIVE, CLOUD_SANDBOX } from '@vinr/sdk/wire';
import type { Credentials } from '../provisioning/credentials.ts';
import type { Reach } from '../provisioning/vinr-client.ts';
import { vinrClient } from '../provisioning/vinr-client.ts';
import type { Settings } from '../settings/settings.ts';
import type { CloudFacts } from './cloud-checks.ts';

export interface Client {
  readonly vinr: Vinr;
  readonly key: CloudFacts['key'];
  /** Where the cloud of this till is. */
  readonly cloudUrl: URL;
}

const NO_CREDENTIALS: Credentials = { secretKey: null, identities: {} };

/** The till's own client, as far as it can be made. `credentials`: null when they could not be opened. */
export function clientFor(
  settings: Settings & Pick<Reach, 'isDenied'>,
  credentials: Credentials | null,
): Client {
  const { secretKey, identities } = credentials ?? NO_CREDENTIALS;
  const cloudUrl = new URL(settings.cloudUrl ?? hostFor(secretKey, settings));
  const withoutKey = (key: CloudFacts['key']): Client => {
    return { vinr: vinrClient(settings, { secretKey: null, identities }), key, cloudUrl };
  };
  if (credentials === null) return withoutKey('unopened');
  if (secretKey === null) return withoutKey('none');
  try {
    return { vinr: vinrClient(settings, credentials), key: 'usable', cloudUrl };
  } catch (error) {
    if (!(error instanceof VinrConfigurationError)) throw error;
    return withoutKey({ kind: 'unusable', why: error.message });
  }
}

const hostFor = (secretKey: string | null, { training }: Settings): string =>
  training || secretKey?.includes('_test_') === true ? CLOUD_SANDBOX : CLOUD_LIVE;
