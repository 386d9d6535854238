import type { CardFacts } from '../payment.ts';
import type { TaxRow } from '../sale.ts';
import { brandName } from './brands.ts';
import type { Speech } from './speech.ts';

/** `Sales tax 8.25%` */
export const taxLabel = ({ label, ratePpm }: TaxRow, { say, percent }: Speech): string =>
  ratePpm === 0 ? label : say('tax.withRate', { label, rate: percent(ratePpm) });

/** `Visa •• 4242`; what VINR did not return is left out. */
export function cardWords({ brand, last4 }: Pick<CardFacts, 'brand' | 'last4'>, { say }: Speech): string {
  const name = brand === null ? [] : [brandName(brand)];
  const digits = last4 === null ? [] : [`•• ${last4}`];
  const known = [...name, ...digits];
  return known.length === 0 ? say('said.card') : known.join(' ');
}
