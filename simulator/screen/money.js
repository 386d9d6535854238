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

/** The same without the currency, for where room is short and the currency stands beside it. */
export const figureOnly = (minor, currency) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: digitsOf(currency) }).format(
    minor / 10 ** digitsOf(currency),
  );

/** A card as a slip names it. */
export const cardText = (card) =>
  card ? `${card.brand.charAt(0).toUpperCase()}${card.brand.slice(1)} •• ${card.last4}` : '';
