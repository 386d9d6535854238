import { describe, expect, it } from 'vitest';
import { isTimeZone, shopClock, shopTime, timeZoneOf } from './shop-clock.ts';

const HOUR = 3_600_000;
const hoursOf = (zone: string, day: string, next: string): number => {
  const { startOf } = shopClock(zone);
  return (startOf(next) - startOf(day)) / HOUR;
};

describe('the clock on the shop’s wall', () => {
  it('reads days and hours where the clocks change', () => {
    const { read } = shopClock('Europe/Berlin');
    expect(read(Date.UTC(2026, 9, 24, 21, 59))).toEqual({ day: '2026-10-24', hour: 23, minute: 59 });
    expect(read(Date.UTC(2026, 9, 24, 22))).toEqual({ day: '2026-10-25', hour: 0, minute: 0 });
    expect([0, 1].map((utc) => read(Date.UTC(2026, 9, 25, utc, 30)).hour)).toEqual([2, 2]);
    expect(read(Date.UTC(2026, 9, 25, 22, 59)).day).toBe('2026-10-25');
    expect(read(Date.UTC(2026, 2, 29, 0, 59)).hour).toBe(1);
    expect(read(Date.UTC(2026, 2, 29, 1)).hour).toBe(3);
    expect(shopClock('Asia/Kathmandu').read(Date.UTC(2026, 0, 1, 18, 14)).day).toBe('2026-01-01');
    expect(shopClock('Asia/Kathmandu').read(Date.UTC(2026, 0, 1, 18, 15)).day).toBe('2026-01-02');
  });

  it('has days of 23, 24 and 25 hours, and of 23.5 where they change by half an hour', () => {
    expect(hoursOf('Europe/Berlin', '2026-03-28', '2026-03-29')).toBe(24);
    expect(hoursOf('Europe/Berlin', '2026-03-29', '2026-03-30')).toBe(23);
    expect(hoursOf('Europe/Berlin', '2026-10-25', '2026-10-26')).toBe(25);
    expect(hoursOf('America/New_York', '2026-03-08', '2026-03-09')).toBe(23);
    expect(hoursOf('Australia/Lord_Howe', '2026-10-04', '2026-10-05')).toBe(23.5);
    expect(hoursOf('Pacific/Kiritimati', '2026-11-21', '2026-11-22')).toBe(24);
  });

  it('begins a day at one where there is no midnight', () => {
    const { startOf, read } = shopClock('Africa/Cairo');
    const at = startOf('2026-04-24');
    expect(read(at)).toEqual({ day: '2026-04-24', hour: 1, minute: 0 });
    expect(read(at - 1).day).toBe('2026-04-23');
    expect(() => startOf('2026-02-30')).toThrow(RangeError);
  });

  it('has a minute for every moment, and a moment for every minute', () => {
    const { minuteOf, momentOf } = shopClock('Europe/Berlin');
    const at = Date.UTC(2026, 10, 23, 5, 7, 59, 999);
    expect(minuteOf(at)).toBe('2026-11-23T06:07');
    expect(momentOf('2026-11-23T06:07')).toBe(Date.UTC(2026, 10, 23, 5, 7));
    expect(momentOf('2026-11-23T00:00')).toBe(Date.UTC(2026, 10, 22, 23));
    expect(shopClock('Asia/Kathmandu').momentOf('2026-01-02T00:14')).toBe(Date.UTC(2026, 0, 1, 18, 29));
    expect(() => momentOf('2026-02-30T06:00')).toThrow(RangeError);
  });

  it('takes the first of two minutes, and the next where there is none', () => {
    const { momentOf } = shopClock('Europe/Berlin');
    expect(momentOf('2026-10-25T02:30')).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(momentOf('2026-03-29T02:30')).toBe(Date.UTC(2026, 2, 29, 1));
  });

  it('takes nothing back that has come, where the clocks are put back', () => {
    let now = Date.UTC(2026, 9, 25, 0, 29);
    const { hasCome, minute } = shopTime(shopClock('Europe/Berlin'), () => now);
    expect(hasCome('2026-10-25T02:30')).toBe(false);
    now = Date.UTC(2026, 9, 25, 0, 30);
    expect(hasCome('2026-10-25T02:30')).toBe(true);
    now = Date.UTC(2026, 9, 25, 1, 10);
    expect([minute(), hasCome('2026-10-25T02:30')]).toEqual(['2026-10-25T02:10', true]);
  });

  it('goes by the zone that the shop named, else by the computer’s', () => {
    expect(timeZoneOf('Asia/Dubai')).toEqual({ name: 'Asia/Dubai', of: 'shop' });
    expect(timeZoneOf(undefined)).toEqual({ name: expect.any(String), of: 'computer' });
    expect(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'].every(isTimeZone)).toBe(true);
    expect(['Berlin', '+02:00', '', 'Europe/Atlantis'].some(isTimeZone)).toBe(false);
  });
});
