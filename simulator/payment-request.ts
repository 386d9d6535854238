import type { CaptureMethod, ResponseMode } from '@vinr/sdk/wire';
import { isRecord, type Fields } from './http/body.ts';
import { HttpProblem } from './http/problem.ts';

/** The documented fields of a create, checked. */
export interface PaymentRequest {
  readonly terminalId: string | null;
  /** Any of these will do; null when one terminal is named, or none. */
  readonly terminalGroup: readonly string[] | null;
  readonly amount: number;
  readonly currency: string;
  /** The architecture page calls it a description. */
  readonly reference: string | null;
  readonly captureMethod: CaptureMethod;
  readonly responseMode: ResponseMode;
  readonly tipOnScreen: boolean;
  /** null: what the terminal offers otherwise. */
  readonly tipPercentages: readonly number[] | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** May its hold be changed later? */
  readonly adjustable: boolean;
}

/** Unknown fields are ignored, as VINR's versioning page has it. Throws a 400 problem naming the field. */
export function readPaymentRequest(fields: Fields): PaymentRequest {
  const { values } = fields;
  const amount = readAmount(fields);
  return {
    terminalId: readTerminalId(values),
    terminalGroup: readGroup(values),
    amount,
    currency: readCurrency(values),
    reference: optionalText(values, 'reference', 200) ?? optionalText(values, 'description', 200),
    captureMethod: oneOf(values, 'captureMethod', ['automatic', 'manual']),
    responseMode: oneOf(values, 'responseMode', ['async', 'sync']),
    ...readTip(values, amount),
    metadata: readMetadata(values),
    adjustable: readAdjustable(values),
  };
}

function readAmount({ encoding, values }: Fields): number {
  const given = values['amount'];
  const amount =
    encoding === 'form' && typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
  if (typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0) return amount;
  throw invalid('amount', 'amount must be a positive whole number of minor units.');
}

function readCurrency(values: Fields['values']): string {
  const { currency } = values;
  if (typeof currency === 'string' && /^[A-Za-z]{3}$/.test(currency)) return currency.toUpperCase();
  throw invalid('currency', 'currency must be a three-letter ISO 4217 code.');
}

function optionalText(values: Fields['values'], name: string, limit: number): string | null {
  const value = values[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value !== '' && value.length <= limit) return value;
  throw invalid(name, `${name} must be text of 1 to ${limit} characters.`);
}

function readGroup(values: Fields['values']): readonly string[] | null {
  const group = values['terminalGroup'];
  if (group === undefined || group === null) return null;
  if (values['terminalId'] != null) throw invalid('terminalGroup', 'Name a terminal or a group, not both.');
  const ids: readonly unknown[] = Array.isArray(group) ? group : [];
  if (ids.length > 0 && ids.every((id) => typeof id === 'string' && id !== '')) return ids as string[];
  throw invalid('terminalGroup', 'terminalGroup must be a list of terminal ids.');
}

/** The first choice is the default. */
function oneOf<Choice extends string>(
  values: Fields['values'],
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const value = values[name] ?? choices[0];
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw invalid(name, `${name} must be one of ${choices.join(', ')}.`);
}

/** The local guide calls the same thing a reader. */
function readTerminalId(values: Fields['values']): string | null {
  const terminalId = optionalText(values, 'terminalId', 255);
  const readerId = optionalText(values, 'readerId', 255);
  if (terminalId !== null && readerId !== null && terminalId !== readerId)
    throw invalid('readerId', 'terminalId and readerId name two different terminals.');
  return terminalId ?? readerId;
}

type TipWish = Pick<PaymentRequest, 'tipOnScreen' | 'tipPercentages'>;

/** The cloud guide's `tip`, or the tipping guide's `tipConfig`, whose tip on a receipt asks for nothing on screen. */
function readTip(values: Fields['values'], amount: number): TipWish {
  const { tip, tipConfig } = values;
  if (isRecord(tipConfig)) return readTipConfig(tipConfig, amount);
  if (tip === undefined || tip === null) return { tipOnScreen: false, tipPercentages: null };
  if (isRecord(tip) && tip['mode'] === 'on_screen') return { tipOnScreen: true, tipPercentages: null };
  throw invalid('tip', "tip must be an object with mode 'on_screen'.");
}

function readTipConfig({ mode, percentages, minimumAmount }: Fields['values'], amount: number): TipWish {
  const least = typeof minimumAmount === 'number' ? minimumAmount : 0;
  const isPercent = (item: unknown): item is number => Number.isSafeInteger(item) && Number(item) >= 0;
  if (percentages !== undefined && !(Array.isArray(percentages) && percentages.every(isPercent)))
    throw invalid('tipConfig.percentages', 'tipConfig.percentages must be whole percentages.');
  return {
    tipOnScreen: mode !== 'on_receipt' && amount >= least,
    tipPercentages: percentages === undefined ? null : percentages,
  };
}

/** The adjustment page's `authorizationAdjustment: { enabled }`, which needs manual capture. */
function readAdjustable({ authorizationAdjustment: asked, captureMethod }: Fields['values']): boolean {
  const isEnabled = isRecord(asked) && (asked['enabled'] === true || asked['enabled'] === 'true');
  if (isEnabled && captureMethod !== 'manual')
    throw invalid('authorizationAdjustment', "authorizationAdjustment needs captureMethod 'manual'.");
  return isEnabled;
}

function readMetadata(values: Fields['values']): Readonly<Record<string, string>> {
  const metadata = values['metadata'] ?? {};
  if (!isRecord(metadata)) throw invalid('metadata', 'metadata must be an object.');
  const pairs = Object.entries(metadata);
  if (pairs.length > 50) throw invalid('metadata', 'metadata takes at most 50 pairs.');
  const texts = pairs.map(([key, value]): [string, string] => {
    if (typeof value === 'string') return [key, value];
    throw invalid('metadata', `metadata.${key} must be text.`);
  });
  return Object.fromEntries(texts);
}

function invalid(param: string, message: string): HttpProblem {
  return new HttpProblem(400, 'invalid_parameter', message, { param });
}
