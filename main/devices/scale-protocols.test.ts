import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleProtocols } from './scale-protocols.ts';

const stable = (grams: number) => ({ state: 'stable', grams });

describe('Mettler-Toledo 8217', () => {
  const { ask, read } = scaleProtocols.toledo8217;

  it('is asked with W', () => expect(String(ask)).toBe('W'));

  it.each([
    ['\u000200.482', stable(482)],
    ['\u000212.005', stable(12_005)],
    ['\u000200.482N', stable(482)],
    ['\u000200.000', stable(0)],
    ['\u000201.06', { state: 'otherUnit' }],
    ['\u0002?A', { state: 'moving', grams: null }],
    ['\u0002?B', { state: 'over' }],
    ['\u0002?D', { state: 'under' }],
    ['\u0002?E', { state: 'under' }],
    ['\u0002?H', { state: 'silent' }],
    ['E', null],
    ['garbage', null],
  ])('%j', (line, reading) => expect(read(line)).toEqual(reading));
});

describe('the standard format of A&D', () => {
  const { ask, read } = scaleProtocols.and;

  it('tells by itself', () => expect(ask).toBeNull());

  it.each([
    ['ST,GS,+001.234kg', stable(1_234)],
    ['ST,GS,+ 1.234kg', stable(1_234)],
    ['ST,NT,+0012.34kg', stable(12_340)],
    ['ST,+00123.4  g', stable(123)],
    ['ST,GS,-000.000kg', stable(0)],
    ['US,GS,+000.480kg', { state: 'moving', grams: 480 }],
    ['ST,GS,-000.020kg', { state: 'under' }],
    ['OL,GS,+999999kg', { state: 'over' }],
    ['OL', null],
    ['LO,NT,-       kg', { state: 'under' }],
    ['ST,GS,+001.234lb', { state: 'otherUnit' }],
    ['ST,GS,+001.234', { state: 'otherUnit' }],
    ['ST,TR,+000.100kg', null],
    ['ST,GS,+kg', null],
  ])('%j', (line, reading) => expect(read(line)).toEqual(reading));
});

it('makes of no noise a weight that could be sold by mistake', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.constantFrom('toledo8217', 'and'), (line, name) => {
      const reading = scaleProtocols[name].read(line);
      if (reading?.state === 'stable') expect(Number.isSafeInteger(reading.grams)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
