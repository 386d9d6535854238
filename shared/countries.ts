/** What a shop usually wants in a country: a proposal of the set-up, which the shop may change. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Of receipts and figures, BCP 47. */
  readonly locale: string;
  readonly currency: string;
  /** Whether prices on the shelf hold the tax. */
  readonly prices: 'beforeTax' | 'withTax';
  /** The smallest amount of cash, minor units. */
  readonly cashStep: number;
}

type Row = readonly [locale: string, currency: string, cashStep?: number, prices?: Country['prices']];

const ROWS: Readonly<Record<string, Row>> = {
  AE: ['ar-AE', 'AED', 25],
  AT: ['de-AT', 'EUR'],
  AU: ['en-AU', 'AUD', 5],
  BE: ['fr-BE', 'EUR', 5],
  CA: ['en-CA', 'CAD', 5, 'beforeTax'],
  CH: ['de-CH', 'CHF', 5],
  CL: ['es-CL', 'CLP', 10],
  DE: ['de-DE', 'EUR'],
  DK: ['en-DK', 'DKK', 50],
  EG: ['ar-EG', 'EGP', 25],
  ES: ['es-ES', 'EUR'],
  FI: ['en-FI', 'EUR', 5],
  FR: ['fr-FR', 'EUR'],
  GB: ['en-GB', 'GBP'],
  IE: ['en-IE', 'EUR', 5],
  IT: ['en-IT', 'EUR', 5],
  JO: ['ar-JO', 'JOD', 5],
  KW: ['ar-KW', 'KWD', 5],
  LU: ['fr-LU', 'EUR'],
  MA: ['fr-MA', 'MAD', 10],
  MX: ['es-MX', 'MXN', 50],
  NL: ['en-NL', 'EUR', 5],
  NO: ['en-NO', 'NOK', 100],
  NZ: ['en-NZ', 'NZD', 10],
  PT: ['en-PT', 'EUR'],
  SA: ['ar-SA', 'SAR', 5],
  SE: ['en-SE', 'SEK', 100],
  SG: ['en-SG', 'SGD', 5],
  US: ['en-US', 'USD', 1, 'beforeTax'],
};

export const COUNTRIES: readonly Country[] = Object.entries(ROWS).map(
  ([code, [locale, currency, cashStep = 1, prices = 'withTax']]) => ({
    code,
    locale,
    currency,
    prices,
    cashStep,
  }),
);

export const countryOf = (code: string): Country | null =>
  COUNTRIES.find((country) => country.code === code) ?? null;
