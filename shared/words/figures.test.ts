import { describe, expect, it } from 'vitest';
import { money } from '../money.ts';
import { speechIn } from './speech.ts';

const LOCALES = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ar-AE'] as const;

/** What each of the five writes, with the spaces and marks that nobody sees made plain. */
const inEach = (write: (locale: string) => string): string[] =>
  LOCALES.map((locale) =>
    write(locale)
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(/[\u200e\u200f\u061c]/g, ''),
  );

const HALF_PAST_TWO = new Date(2026, 10, 21, 14, 30).getTime();

describe('figures in five countries', () => {
  it('are amounts, with and without the sign of the currency', () => {
    const due = money(-123_450, 'EUR');
    expect(inEach((locale) => speechIn(locale).amount(due))).toEqual([
      '-1,234.50',
      '-1.234,50',
      '-1 234,50',
      '-1234,50',
      '-1,234.50',
    ]);
    expect(inEach((locale) => speechIn(locale).price(money(250, 'EUR')))).toEqual([
      '€2.50',
      '2,50 €',
      '2,50 €',
      '2,50 €',
      '2.50 €',
    ]);
  });

  it('are percent and weights', () => {
    expect(inEach((locale) => speechIn(locale).percent(82_500))).toEqual([
      '8.25%',
      '8,25 %',
      '8,25 %',
      '8,25 %',
      '8.25%',
    ]);
    expect(inEach((locale) => speechIn(locale).weight(1_250))).toEqual([
      '1.250 kg',
      '1,250 kg',
      '1,250 kg',
      '1,250 kg',
      '1.250 كغم',
    ]);
  });

  it('are times of day and how long ago', () => {
    expect(inEach((locale) => speechIn(locale).time(HALF_PAST_TWO))).toEqual([
      '2:30 PM',
      '14:30',
      '14:30',
      '14:30',
      '2:30 م',
    ]);
    expect(inEach((locale) => speechIn(locale, 'Asia/Tokyo').minute('2026-11-23T06:05'))).toEqual([
      'Nov 23, 2026, 6:05 AM',
      '23.11.2026, 06:05',
      '23 nov. 2026, 06:05',
      '23 nov 2026, 6:05',
      expect.stringContaining('6:05 ص'),
    ]);
    expect(inEach((locale) => speechIn(locale).ago(20_000))).toEqual([
      'now',
      'jetzt',
      'maintenant',
      'ahora',
      'الآن',
    ]);
    expect(inEach((locale) => speechIn(locale).ago(185_000))).toEqual([
      '3 min. ago',
      'vor 3 Min.',
      'il y a 3 min',
      'hace 3 min',
      'قبل 3 دقائق',
    ]);
    expect(inEach((locale) => speechIn(locale).ago(26 * 3_600_000))).toEqual([
      'yesterday',
      'gestern',
      'hier',
      'ayer',
      'أمس',
    ]);
  });

  it('are lengths of time, as exact as people need them', () => {
    const { duration } = speechIn('en-US');
    expect([0.84, 9.6, 12.4, 412, 4_120, 65_000, 7_380_000].map(duration)).toEqual([
      '0.8 ms',
      '9.6 ms',
      '12 ms',
      '412 ms',
      '4.1 sec',
      '1 min 5 sec',
      '2 hr 3 min',
    ]);
    expect(inEach((locale) => speechIn(locale).duration(65_000))).toEqual([
      '1 min 5 sec',
      '1 Min. 5 Sek.',
      '1 min 5 s',
      '1 min 5 s',
      '1 د 5 ث',
    ]);
  });

  it('are lists', () => {
    expect(inEach((locale) => speechIn(locale).list(['A', 'B', 'C']))).toEqual([
      'A, B, and C',
      'A, B und C',
      'A, B et C',
      'A, B y C',
      'A وB وC',
    ]);
  });
});
