/** Names of card brands are the same in every language. VINR writes them as codes. */
const brands: Readonly<Record<string, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  maestro: 'Maestro',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
};

/** An unknown brand is shown as it came. */
export const brandName = (brand: string): string => brands[brand.toLowerCase()] ?? brand;
