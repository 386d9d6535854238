import type { CaptureMethod, ResponseMode, WirePaymentRequest } from '../../wire/index.ts';
import { VinrInvalidRequestError } from '../errors.ts';
import type { LanPayment } from '../lan/lan-terminals.ts';

/** What to charge, and on which terminal. `readerId` is another documented name of `terminalId`. */
export interface PaymentParams {
  /** `term_…`. This, or its other name, or a group. */
  readonly terminalId?: string;
  /** The Local API guide's name of it. */
  readonly readerId?: string;
  /** VINR picks an idle one. Cloud only. */
  readonly terminalGroup?: readonly string[];
  /** Minor units, at least 1. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** At most 200 characters. The key to recovery, so give every attempt its own. */
  readonly reference: string;
  /** Default `automatic`; `manual` holds, and lapses after 7 days. */
  readonly captureMethod?: CaptureMethod;
  /** Through the cloud only. Default `async`: the answer is a pending payment. */
  readonly responseMode?: ResponseMode;
  /** Asks for a tip before the card (Cloud API guide). */
  readonly tip?: {
    /** The only documented way. */
    readonly mode: 'on_screen' | (string & {});
  };
  /** At most 50 pairs of text; `connectionMode` is this client's. No secrets, no card data. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** Which way the command goes. Default: the cloud. */
  readonly connectivity?: Connectivity;
}

/** Which way a command goes (Local API guide, hybrid). */
export interface Connectivity {
  /** `hybrid` tries the LAN, and the cloud only while nothing has been sent. */
  readonly mode: 'cloud' | 'local' | 'hybrid';
  /** Bounds finding and reaching the terminal, ms; never the wait for the cardholder. Default 2000. */
  readonly localTimeoutMs?: number;
}

/** A create's body, whose reference is never left out. */
export type CloudPayment = WirePaymentRequest & { readonly reference: string };

export const MAX_REFERENCE = 200;

/** The terminal meant, or undefined for a group. @throws VinrInvalidRequestError on two different ones */
export function terminalOf(params: PaymentParams): string | undefined {
  const { terminalId, readerId } = params;
  if (terminalId !== undefined && readerId !== undefined && terminalId !== readerId) {
    throw invalid('readerId', 'terminalId and readerId are two names of one parameter, and differ.');
  }
  return terminalId ?? readerId;
}

/** The body of a cloud create. @throws VinrInvalidRequestError before anything is sent */
export function cloudBody(params: PaymentParams): CloudPayment {
  const terminalId = terminalOf(params);
  const { terminalGroup, amount, reference, captureMethod, responseMode, tip, metadata } = params;
  if ((terminalId === undefined) === (terminalGroup === undefined)) {
    throw invalid('terminalId', 'Give either a terminalId or a terminalGroup.');
  }
  const currency = chargeable(params);
  return {
    terminalId,
    terminalGroup,
    amount,
    currency,
    reference,
    captureMethod,
    responseMode,
    tip,
    metadata,
  };
}

/** The body of a device's create, apart from the terminal, which the connection knows. */
export function lanBody(params: PaymentParams): LanPayment {
  const { amount, reference, captureMethod, tip, metadata } = params;
  return { amount, currency: chargeable(params), reference, captureMethod, tip, metadata };
}

/** What the cloud and the device demand alike. @returns the currency, in capitals */
function chargeable({ amount, currency, reference }: PaymentParams): string {
  requireAmount(amount);
  if (!/^[A-Za-z]{3}$/.test(currency))
    throw invalid('currency', 'currency must be an ISO 4217 code, such as USD.');
  if (!isText(reference, MAX_REFERENCE)) {
    const remedy = 'Give every attempt its own: it is how a lost payment is found again.';
    throw invalid('reference', `reference must have 1 to ${MAX_REFERENCE} characters. ${remedy}`);
  }
  return currency.toUpperCase();
}

/** @throws VinrInvalidRequestError for anything but a positive number of minor units */
export function requireAmount(amount: number): void {
  if (Number.isSafeInteger(amount) && amount >= 1) return;
  throw invalid('amount', 'amount must be a whole number of minor units, at least 1: 25.00 USD is 2500.');
}

export function invalid(param: string, message: string): VinrInvalidRequestError {
  return new VinrInvalidRequestError(message, { code: 'invalid_parameter', delivery: 'notSent', param });
}

/** Callers in plain JavaScript are not held by the types. */
function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}
