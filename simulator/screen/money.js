/** The currency decides how many minor units make one; Intl knows. */
function formatterFor(currency) {
  return new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
}

export const digitsOf = (currency) => formatterFor(currency).resolvedOptions().maximumFractionDigits;

/** Minor units as people read them. */
export const money = (minor, currency) => formatterFor(currency).format(minor / 10 ** digitsOf(currency));

/** Minor units from what somebody typed; null when it is no amount. */
export function minorUnits(text, currency) {
  const amount = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || !(amount >= 0) ? null : Math.round(amount * 10 ** digitsOf(currency));
}
