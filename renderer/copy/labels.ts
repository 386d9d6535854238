import type { TaxRow } from '#shared/sale.ts';
import type { Speech } from '#shared/words/speech.ts';

/** `Sales tax 8.25%` */
export const taxLabel = ({ label, ratePpm }: TaxRow, { say, percent }: Speech): string =>
  ratePpm === 0 ? label : say('tax.withRate', { label, rate: percent(ratePpm) });
