/**
 * "3*" and then a scan or a tap adds three: the way of every till with a numeric pad. Digits alone mean nothing yet,
 * the star arms them.
 */
export interface QuantityPrefix {
  readonly digits: string;
  readonly armed: boolean;
}

export type PrefixKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | 'erase';

export const NO_PREFIX: QuantityPrefix = { digits: '', armed: false };

/** As many as a line may hold: 999. */
const MOST_DIGITS = 3;

export function pressPrefix(prefix: QuantityPrefix, key: PrefixKey): QuantityPrefix {
  if (key === 'erase') return { digits: prefix.digits.slice(0, -1), armed: false };
  if (key === '*') return { ...prefix, armed: prefix.digits !== '' };
  const before = prefix.armed ? '' : prefix.digits;
  const digits = (before + key).replace(/^0+/, '');
  return digits.length > MOST_DIGITS ? prefix : { digits, armed: false };
}

export const armPrefix = (quantity: number): QuantityPrefix => ({ digits: String(quantity), armed: true });

/** How many the next scan or tap adds. */
export const prefixQuantity = ({ digits, armed }: QuantityPrefix): number => (armed ? Number(digits) : 1);
