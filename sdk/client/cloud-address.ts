import { CLOUD_LIVE, CLOUD_SANDBOX } from '../wire/index.ts';
import { VinrConfigurationError } from './errors.ts';
import type { VinrOptions } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface CloudAddress {
  readonly url: URL;
  readonly secretKey: string;
  /** Whether the key says that it is for the sandbox. */
  readonly testKey: boolean;
}

/**
 * Where the cloud is and what opens it, or null for a client that may only use the LAN.
 * @throws VinrConfigurationError naming the remedy; the key is never in the message
 */
export function cloudAddress(options: VinrOptions, environment: Environment = {}): CloudAddress | null {
  const secretKey = keyOf(options);
  if (secretKey === null) {
    if (options.terminal !== undefined) return null;
    throw refuse('missingKey', 'Give a secretKey, or terminal options for a client that uses the LAN only.');
  }
  const url = urlOf(options.baseUrl ?? baseUrlIn(environment) ?? hostFor(secretKey));
  const live = secretKey.includes('_live_');
  if (live && url.origin !== CLOUD_LIVE && options.allowLiveKeyOnOtherHost !== true) {
    throw refuse(
      'liveKeyElsewhere',
      'A live key goes to api.vinr.com only. Set allowLiveKeyOnOtherHost for a relay.',
    );
  }
  return { url, secretKey, testKey: secretKey.includes('_test_') };
}

function baseUrlIn(environment: Environment): string | undefined {
  const url = environment['VINR_BASE_URL'];
  return url === '' ? undefined : url;
}

function keyOf(options: VinrOptions): string | null {
  const { secretKey, apiKey } = options;
  if (secretKey !== undefined && apiKey !== undefined && secretKey !== apiKey) {
    throw refuse(
      'twoKeys',
      'secretKey and apiKey are two names of one option, and were given different values.',
    );
  }
  const key = secretKey ?? apiKey;
  if (key === undefined || key === '') return null;
  if (key.startsWith('pk_'))
    throw refuse('publishableKey', 'A publishable key cannot take payments. Give a secret key.');
  if (!/^[\x21-\x7e]+$/.test(key))
    throw refuse('badKey', 'The key holds characters that no key has. Copy it again.');
  return key;
}

function hostFor(key: string): string {
  if (key.includes('_test_')) return CLOUD_SANDBOX;
  if (key.includes('_live_')) return CLOUD_LIVE;
  throw refuse('unknownKey', 'The key says neither test nor live. Give baseUrl for a key of another kind.');
}

/** The loopback names: the only hosts to which a key may go without TLS. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function urlOf(text: string): URL {
  if (!URL.canParse(text)) throw refuse('badBaseUrl', 'baseUrl is not a URL.');
  const url = new URL(text);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))) return url;
  throw refuse('badBaseUrl', 'baseUrl must be https, so that the key does not travel in clear.');
}

function refuse(code: string, message: string): VinrConfigurationError {
  return new VinrConfigurationError(message, { code, delivery: 'notSent' });
}
