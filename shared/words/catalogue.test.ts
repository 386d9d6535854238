import IntlMessageFormat from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type WordKey } from './catalogue.ts';
import { everyLanguage } from './every-language.ts';
import { en } from './en.ts';
import { speechIn } from './speech.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];
/** The parts of an ICU message by their numbers in its syntax tree. */
const [ARGUMENT, NUMBER, SELECT, PLURAL] = [1, 2, 5, 6] as const;
const kindOf = (part: Part): number => part.type;

const partsOf = (text: string, locale: string): Part[] => {
  const walk = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => [
      part,
      ...('options' in part ? Object.values(part.options).flatMap(({ value }) => walk(value)) : []),
    ]);
  return walk(new IntlMessageFormat(text, locale).getAst());
};

const placesOf = (text: string, locale: string): string[] => {
  const places = partsOf(text, locale)
    .filter((part) => [ARGUMENT, NUMBER, SELECT, PLURAL].some((kind) => kind === kindOf(part)))
    .map((part) => ('value' in part ? `${part.value}${'options' in part ? ', …' : ''}` : ''));
  return [...new Set(places)].sort();
};

/** What a language tells apart among the whole numbers that a till counts to. */
const formsOf = (language: Language): string[] => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))].sort();
};

const pluralsOf = (text: string, locale: string): string[][] =>
  partsOf(text, locale).flatMap((part) => {
    const forms = 'options' in part && kindOf(part) === PLURAL ? Object.keys(part.options) : null;
    return forms === null ? [] : [forms.filter((form) => !form.startsWith('=')).sort()];
  });

const entriesOf = (language: Language): [WordKey, string][] =>
  Object.entries(everyLanguage[language]) as [WordKey, string][];

/** Words that a shop says as in English. A sentence of nothing but these may be the same. */
const SAME: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: [
    'LAN',
    'Internet',
    'VINR',
    'PIN',
    'OK',
    'Journal',
    'Terminal',
    'Terminals',
    'Normal',
    'Name',
    'Version',
    'Online',
    'Offline',
    'kg',
    'kB',
  ],
  fr: [
    'LAN',
    'Internet',
    'VINR',
    'OK',
    'Journal',
    'Total',
    'Exact',
    'Normal',
    'Note',
    'Version',
    'Actions',
    'code',
    'kg',
    'Signature',
    'Correction',
  ],
  es: ['LAN', 'Internet', 'VINR', 'PIN', 'Total', 'Subtotal', 'Normal', 'No', 'kg', 'kB'],
  ar: ['VINR'],
};

const wordsOf = (text: string): string[] => text.replace(/\{\w+(, number)?\}/g, '').match(/\p{L}+/gu) ?? [];

const NOTHING: Readonly<Record<Language, RegExp>> = {
  en: /^Nothing was .*charged/,
  de: /^Es wurde nichts .*abgebucht/,
  fr: /^Rien n’a été .*débité/,
  es: /^No se ha .*cobrado nada/,
  ar: /^لم يُ.*سحب/,
};

describe.each(LANGUAGES)('the words in %s', (language) => {
  const entries = entriesOf(language);

  it('are sentences that can be said', () => {
    const { say } = speechIn(language);
    for (const [key, text] of entries) {
      const given: Record<string, number> = {};
      for (const place of placesOf(text, language)) given[place.split(',')[0] ?? ''] = 7;
      expect(say(key, given), key).toMatch(/^[^{}]+$/);
    }
  });

  it('have the same places as in English', () => {
    for (const [key, text] of entries) expect(placesOf(text, language), key).toEqual(placesOf(en[key], 'en'));
  });

  it('count as the language counts', () => {
    for (const [key, text] of entries) {
      for (const forms of pluralsOf(text, language)) expect(forms, key).toEqual(formsOf(language));
    }
  });

  it('tell of every refused or cancelled payment first that nothing was charged', () => {
    const said = entries.filter(([key]) => /^(declined|cancelled)\..*sentence$/.test(key));
    for (const [key, text] of said) expect(text, key).toMatch(NOTHING[language]);
  });

  it('use the marks of print, not of typewriters', () => {
    for (const [key, text] of entries) expect(text, key).not.toMatch(/['"]|\.\.\.| {2}|^\s|\s$/);
  });

  it('fit on a headline', () => {
    for (const [key, text] of entries.filter(([name]) => name.endsWith('.headline')))
      expect(text.length, key).toBeLessThan(48);
  });
});

describe.each(['de', 'fr', 'es', 'ar'] as const)('the words in %s', (language) => {
  it('are translated', () => {
    for (const [key, text] of entriesOf(language).filter(([name, said]) => said === en[name])) {
      expect(SAME[language], key).toEqual(expect.arrayContaining(wordsOf(text)));
    }
  });
});

describe('the words in fr', () => {
  it('keep a mark and the word before it on one line, by a narrow space that does not break', () => {
    for (const [key, text] of entriesOf('fr'))
      expect(text, key).not.toMatch(/[^\u202f](?:[;!?»]|:(?!\d))|«[^\u202f]/);
  });
});
