import { describe, expect, it } from 'vitest';
import { isTimeZone } from '#shared/shop-clock.ts';
import { zoneHere, zonesIn, zonesLike, type Zone } from './zones.ts';

const english = zonesIn('en-US', ['Asia/Dubai', 'Asia/Dubai', 'UTC']);
const german = zonesIn('de-DE', ['Europe/Berlin']);
const like = (zones: readonly Zone[], text: string): readonly string[] =>
  zonesLike(zones, text).map(({ name }) => name);

describe('the time zones of the world', () => {
  it('begin with those that are offered, each of them once', () => {
    const names = english.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Asia/Dubai', 'UTC']);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(300);
    expect(isTimeZone(zoneHere())).toBe(true);
  });

  it('are found by a city, by the words of the reader’s language, without accents and capitals', () => {
    expect(like(english, 'new york')).toEqual(['America/New_York']);
    expect(like(german, 'MITTELEUROPÄISCHE')[0]).toBe('Europe/Berlin');
    expect(like(german, 'mitteleuropaische vienna')).toEqual(['Europe/Vienna']);
    expect(like(german, 'mitteleuropaische new york')).toEqual([]);
    expect(like(german, ' ')).toHaveLength(german.length);
  });
});
