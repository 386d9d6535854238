import type { ShopClock, ShopTime, TimeZone } from '#shared/shop-clock.ts';
import { shopClock, shopTime, timeZoneOf } from '#shared/shop-clock.ts';
import type { Clock } from '../clock.ts';
import { DayBook } from '../reports/day-book.ts';
import type { Slices } from '../reports/in-slices.ts';
import type { Settings } from '../settings/settings.ts';

export interface Reporting {
  readonly dayBook: DayBook;
  readonly shopClock: ShopClock;
  readonly timeZone: TimeZone;
  readonly time: ShopTime;
  readonly slices: Slices;
}

/** Days are those of the shop's time zone, which is this computer's unless the settings name another. */
export function reportingOf(clock: Clock, { shop }: Pick<Settings, 'shop'>): Reporting {
  const timeZone = timeZoneOf(shop.timeZone);
  const onTheWall = shopClock(timeZone.name);
  const breathe = () => new Promise<void>((resolve) => void setImmediate(resolve));
  const slices = { now: () => clock.monotonic(), breathe };
  const dayBook = new DayBook({ localTime: onTheWall.read, ...slices });
  const time = shopTime(onTheWall, () => clock.wall());
  return { shopClock: onTheWall, timeZone, time, slices, dayBook };
}
