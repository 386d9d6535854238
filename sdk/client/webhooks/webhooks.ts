import { decodeEvent } from '../../wire/index.ts';
import type { VinrEvent } from '../../wire/index.ts';
import { VinrConfigurationError, VinrWebhookSignatureError } from '../errors.ts';
import { requireSignature } from './signature.ts';

/** A signature header, as Node or a framework gives it. */
export type Signature = string | readonly string[] | null | undefined;

export interface WebhookOptions {
  /** The endpoint's `whsec_…`; a call may bring its own. */
  readonly secret: string | undefined;
  /** How far a signed timestamp may be from now, ms. */
  readonly toleranceMs: number;
  /** Wall time, ms. */
  readonly now: () => number;
}

const TOLERANCE_MS = 300_000;
export { TOLERANCE_MS as DEFAULT_TOLERANCE_MS };

/**
 * Checks that a delivery is VINR's. Its snapshot may be old: take it as a hint, and amounts and status from a retrieve.
 * VINR does not document the signature's grammar; the forms read here are deduced and none of them is accepted unsigned.
 */
export class Webhooks {
  readonly #options: WebhookOptions;

  constructor(options: WebhookOptions) {
    this.#options = options;
  }

  /**
   * @param rawBody the body as it came, before any JSON parsing
   * @param signature the value of `Vinr-Signature`, or of `x-vinr-signature`
   * @param secretOrTimestamp the endpoint's secret; or, with a secret given to the constructor, `x-vinr-timestamp`
   * @throws VinrWebhookSignatureError: answer 400
   */
  constructEvent(
    rawBody: string | Uint8Array,
    signature: Signature,
    secretOrTimestamp?: string | number,
  ): VinrEvent {
    const { secret, timestamp } = this.#third(secretOrTimestamp);
    requireRaw(rawBody);
    const { toleranceMs, now } = this.#options;
    requireSignature({ body: rawBody, signature, timestamp, secret, toleranceMs, now: now() });
    return eventIn(rawBody);
  }

  /** The same, by another documented name, with the secret given to the constructor. */
  verify(rawBody: string | Uint8Array, signature: Signature): VinrEvent {
    return this.constructEvent(rawBody, signature);
  }

  #third(given: string | number | undefined): { secret: string; timestamp: string | number | null } {
    const configured = this.#options.secret;
    if (configured !== undefined && configured !== '' && given !== undefined && /^\d+$/.test(String(given)))
      return { secret: configured, timestamp: given };
    const secret = typeof given === 'string' ? given : configured;
    if (secret !== undefined && secret !== '') return { secret, timestamp: null };
    const message =
      'No webhook secret. Give it as the third argument, or as webhookSecret or VINR_WEBHOOK_SECRET.';
    throw new VinrConfigurationError(message, { code: 'missingWebhookSecret', delivery: 'notSent' });
  }
}

/** Callers in plain JavaScript often pass what a framework has already parsed. */
function requireRaw(body: unknown): void {
  if (typeof body === 'string' || body instanceof Uint8Array) return;
  const message =
    'The raw body is needed, as text or bytes: a parsed and re-written one has another signature.';
  throw new VinrConfigurationError(message, { code: 'parsedBody', delivery: 'notSent', param: 'rawBody' });
}

function eventIn(body: string | Uint8Array): VinrEvent {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
  const event = decodeEvent(jsonOrNull(text));
  if (event !== null) return event;
  const message = 'The delivery is signed, but it is not an event.';
  throw new VinrWebhookSignatureError(message, { code: 'notAnEvent', delivery: 'notSent' });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // Signed by VINR and still no JSON: eventIn says so.
  }
}
