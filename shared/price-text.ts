export type ReadPrice = { readonly amount: number } | 'price' | 'negative';

/**
 * A price as people write it, `4.80`, `4,80` or `1.234,50`, in minor units. What could be read two ways, such as
 * `1.250` where prices have two digits, is refused rather than guessed. Pure.
 */
export function priceIn(text: string, digits: number): ReadPrice {
  const written = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^\p{Sc}|\p{Sc}$/gu, '');
  const [, sign = '', whole = '', part = ''] =
    /^(-?)(\d{1,9}|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,](\d+))?$/.exec(written) ?? [];
  if (whole === '' || part.length > digits) return 'price';
  const mark = /[.,]/.exec(whole)?.[0];
  // Thousands alone look like decimals, and one mark cannot be both.
  if (mark !== undefined && (part === '' || written.lastIndexOf(mark) > whole.length + sign.length - 1))
    return 'price';
  const amount = Number(whole.replace(/[.,]/g, '') + part.padEnd(digits, '0'));
  if (sign !== '' && amount > 0) return 'negative';
  return Number.isSafeInteger(amount) ? { amount } : 'price';
}
