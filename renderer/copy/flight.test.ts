import { describe, expect, it } from 'vitest';
import type { FlightEvent } from '#shared/flight.ts';
import { usd } from '../preview/samples.ts';
import { flight, health, smoothFlight } from '../preview/support-samples.ts';
import { speechIn } from '#shared/words/speech.ts';
import { clockWords, flightWords } from './flight.ts';
import { fallbacksToday, pathsToday } from './health.ts';

const english = speechIn('en-US');
const say = (event: FlightEvent) => flightWords(event, english);

describe('the words of a flight record', () => {
  it('are there for everything that the samples tell', () => {
    for (const { attempts } of [flight, smoothFlight])
      for (const { event } of attempts.flatMap(({ lines }) => lines)) {
        expect(say(event).text, event.on).toMatch(/^[A-Z].{5,}[^.]$/);
        expect(`${say(event).text} ${say(event).detail}`, event.on).not.toMatch(/undefined|NaN|\[object/);
      }
  });

  it('say charged only of money that VINR or the terminal named', () => {
    const outcome = { on: 'outcome', kind: 'captured', evidence: 'lan', code: null, last4: '4242' } as const;
    expect(say({ ...outcome, amount: usd(1298) })).toEqual({
      text: 'Final: charged 12.98 on •• 4242',
      detail: 'said by the terminal',
      tone: 'ok',
    });
    expect(
      say({ ...outcome, kind: 'declined', amount: null, code: 'card_declined', last4: null }),
    ).toMatchObject({
      text: 'Final: declined, not charged',
      detail: 'said by the terminal · code card_declined',
    });
    expect(
      say({ ...outcome, kind: 'cancelled', evidence: 'neverSent', amount: null, last4: null }).detail,
    ).toBe('proven: nothing was sent');
  });

  it('tell a leg that was not sent from one that may have been', () => {
    const ended = { on: 'legEnded', path: 'lan', ms: 12 } as const;
    expect(say({ ...ended, delivery: 'notSent', why: 'refused' }).text).toContain('nothing was sent');
    expect(say({ ...ended, delivery: 'maybeSent', why: 'reset' }).text).toContain('after the order was sent');
    expect(say({ ...ended, delivery: 'replied', why: 'terminal_busy' }).detail).toContain('terminal_busy');
  });

  it('repeat a status that they do not know as VINR said it', () => {
    const said = { kind: 'payment', status: 'marinating' } as const;
    expect(say({ on: 'reading', party: 'cloud', said, ms: 3 }).text).toBe('VINR says “marinating”');
  });
});

describe('times and counts', () => {
  it('compare clocks only as finely as a Date header allows', () => {
    expect(clockWords(-800, english)).toBe('The clocks of till and terminal agree');
    expect(clockWords(4_000, english)).toBe('The till’s clock is 4 sec ahead of the terminal’s');
    expect(clockWords(-65_000, english)).toBe('The till’s clock is 1 min 5 sec behind the terminal’s');
  });

  it('tell the paths of the day', () => {
    const [quiet, busy] = health().terminals;
    expect([pathsToday(quiet!, english), fallbacksToday(quiet!, english)]).toEqual([
      'All 41 payments of today went over the LAN',
      null,
    ]);
    expect([pathsToday(busy!, english), fallbacksToday(busy!, english)]).toEqual([
      '12 over the LAN, 5 through the internet',
      'The LAN was no way: not answering (4) and not taking connections (1)',
    ]);
  });
});
