import { describe, expect, it } from 'vitest';
import { money } from '../money.ts';
import { directionOf, languageOf } from './catalogue.ts';
import { localeOf, speechIn } from './speech.ts';

describe('speech', () => {
  it('writes figures as the country does', () => {
    expect(speechIn('en-US').amount(money(123_450, 'USD'))).toBe('1,234.50');
    expect(speechIn('de-DE').amount(money(123_450, 'EUR'))).toBe('1.234,50');
    expect(speechIn('en-US').amount(money(1_250, 'JPY'))).toBe('1,250');
  });

  it('says a sentence with its places filled', () => {
    expect(speechIn('en-US').say('basket.title', { pieces: 1 })).toBe('Basket · 1 item');
    expect(speechIn('en-US').say('basket.title', { pieces: 4 })).toBe('Basket · 4 items');
  });

  it('falls back to English for a language that the till does not speak', () => {
    expect(languageOf('fi-FI')).toBe('en');
    expect(speechIn('fi-FI').say('sale.empty')).toBe('Scan, search, or tap a product');
  });

  it('knows which languages are written from right to left', () => {
    expect([languageOf('ar-AE'), languageOf('de')].map(directionOf)).toEqual(['rtl', 'ltr']);
  });

  it('keeps Latin digits in Arabic, unless the shop asks for the others', () => {
    expect(speechIn('ar-EG').amount(money(123_450, 'EGP'))).toBe('1,234.50');
    expect(speechIn('ar-EG-u-nu-arab').amount(money(123_450, 'EGP'))).toBe('١٬٢٣٤٫٥٠');
  });

  it('joins the language of the reader and the country of the shop', () => {
    expect(localeOf('de', 'en-US')).toBe('de-US');
    expect(localeOf('en', 'en-GB')).toBe('en-GB');
    expect(localeOf('ar', 'ar-EG-u-nu-arab')).toBe('ar-EG-u-nu-arab');
    expect(localeOf('en', 'fi-FI')).toBe('en-FI');
  });

  it('sets names apart in a sentence that is read from the right, and still chooses the wording by them', () => {
    const { say } = speechIn('ar-AE');
    expect(say('said.contacting.headline', { terminal: 'Counter 2' })).toContain('\u2068Counter 2\u2069');
    expect(say('flight.reading.created', { party: 'lan' })).toContain('الجهاز');
    expect(say('flight.reading.created', { party: 'cloud' })).toContain('VINR');
    expect(say('basket.pieces', { pieces: 3 })).toBe('3 أصناف');
  });
});
