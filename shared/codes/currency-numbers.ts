import type { CurrencyCode } from '../money.ts';

/** ISO 4217's numbers, as `393n` states a price's currency. */
const NUMBERS: Readonly<Record<string, CurrencyCode>> = {
  ...{ '036': 'AUD', '048': 'BHD', '124': 'CAD', '156': 'CNY', '203': 'CZK', '208': 'DKK', '344': 'HKD' },
  ...{ '348': 'HUF', '352': 'ISK', '356': 'INR', '376': 'ILS', '392': 'JPY', '400': 'JOD', '410': 'KRW' },
  ...{ '414': 'KWD', '484': 'MXN', '512': 'OMR', '554': 'NZD', '578': 'NOK', '634': 'QAR', '682': 'SAR' },
  ...{ '702': 'SGD', '710': 'ZAR', '752': 'SEK', '756': 'CHF', '764': 'THB', '784': 'AED', '788': 'TND' },
  ...{ '818': 'EGP', '826': 'GBP', '840': 'USD', '946': 'RON', '949': 'TRY', '978': 'EUR', '985': 'PLN' },
  ...{ '986': 'BRL' },
};

/** Null for a number that is not known here. */
export const currencyOfNumber = (number: string): CurrencyCode | null => NUMBERS[number] ?? null;
