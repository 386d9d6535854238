import { describe, expect, it } from 'vitest';
import type { PaymentState } from '#shared/payment.ts';
import { cardFacts, paymentWith, usd, viewWith } from '../preview/samples.ts';
import { en } from '#shared/words/en.ts';
import { speechIn } from '#shared/words/speech.ts';
import { errorSentence } from './errors.ts';
import { taxLabel } from '#shared/words/labels.ts';
import { cardWords } from '#shared/words/labels.ts';
import { pathWords, paymentSaid } from './payment.ts';
import { reachWords, terminalWords } from './reach.ts';

const english = speechIn('en-US');
/** The English words of a room, by key. That there is one for each code and reason, the types see to. */
const words = (room: RegExp): [string, string][] => Object.entries(en).filter(([key]) => room.test(key));

describe('copy', () => {
  it.each(words(/^error\./))('%s is a whole sentence', (_key, text) => {
    expect(text).toMatch(/^[A-Z].{15,}\.$/s);
    expect(text).not.toMatch(/\b(error|retry|transaction)\b/i);
  });

  it.each(words(/^(declined|cancelled)\..*sentence$/))(
    '%s tells first that nothing was charged',
    (_key, text) => {
      expect(text).toMatch(/^Nothing was .*charged/);
      expect(text).toMatch(/\.$/);
    },
  );

  it.each(words(/headline$/))('%s holds no code and no jargon', (_key, text) => {
    expect(text).toMatch(/^[A-Z{]/);
    expect(text.length).toBeLessThan(45);
    expect(text).not.toMatch(/error|retry|transaction|code|_/i);
  });

  it('tells a customer nothing of theft or fraud', () => {
    for (const [, text] of words(/^declined\./)) expect(text).not.toMatch(/fraud|stolen|lost card/i);
  });

  it('names the barcode and the incident when it knows them', () => {
    const unknown = { code: 'barcode.unknown', facts: { code: '4006381' } } as const;
    expect(errorSentence(unknown, english)).toContain('4006381');
    expect(errorSentence({ code: 'internal', facts: { incident: 'i-7' } }, english)).toContain('i-7');
    expect(errorSentence({ code: 'internal' }, english)).toMatch(/go on\.$/);
  });

  it('tells what charges have taken only while the LAN is the way', () => {
    const [counter] = viewWith().terminals;
    const quiet = { ...counter!, activationMs: null };
    expect(terminalWords(counter!, english)).toBe('LAN · 1.2 ms · charges leave in 3.2 ms');
    expect(terminalWords(quiet, english)).toBe('LAN · 1.2 ms');
    expect(reachWords({ state: 'cloud', reason: 'refused' }, english).words).toBe(
      'Internet · not taking connections',
    );
  });

  it('never says cancelled, charged or failed before there is an outcome', () => {
    const open: PaymentState[] = [
      { state: 'created' },
      { state: 'authorizing', step: 'onTerminal', cancelRequested: false },
      { state: 'authorizing', step: 'presentCard', cancelRequested: true },
      { state: 'unknown', since: 0, asking: [], lastHeard: null },
    ];
    for (const state of open) {
      expect(paymentSaid(paymentWith(state), english).headline).not.toMatch(/cancelled|failed|charged|paid/i);
    }
  });

  it('puts the shortfall in the headline of a partial approval', () => {
    const partial = paymentWith({
      state: 'partiallyCaptured',
      captured: usd(3500),
      shortfall: usd(1500),
      card: cardFacts,
    });
    expect(paymentSaid(partial, english).headline).toBe('15.00 still to pay');
  });

  it('names terminal and amount while money is in doubt', () => {
    const doubt = paymentWith({ state: 'unknown', since: 0, asking: [], lastHeard: null });
    const { headline, sentence } = paymentSaid(doubt, english);
    expect(headline).toBe(`Checking with ${doubt.terminal.name}`);
    expect(sentence).toMatch(/^Don’t charge again\. [\d.]+ may have been charged/);
  });

  it('writes cards, paths and taxes the way the counter reads them', () => {
    const card = (brand: string | null, last4: string | null) => cardWords({ brand, last4 }, english);
    expect(card('visa', '4242')).toBe('Visa •• 4242');
    expect(card('newcard', '4242')).toBe('newcard •• 4242');
    expect(card(null, null)).toBe('Card');
    expect(card(null, '4242')).toBe('•• 4242');
    const created = paymentWith({ state: 'created' });
    expect(pathWords({ ...created, path: 'lan', activationMs: 3 }, english)).toBe('LAN · sent in 3 ms');
    const fallback = { ...created, path: 'cloud', activationMs: null, fallback: 'refused' } as const;
    expect(pathWords(fallback, english)).toBe('Internet · LAN: not taking connections');
    const tax = { label: 'Sales tax', ratePpm: 82_500, taxable: usd(100), amount: usd(8) };
    expect(taxLabel(tax, english)).toBe('Sales tax 8.25%');
  });
});
