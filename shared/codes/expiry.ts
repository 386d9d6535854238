/**
 * `YYMMDD` as GS1 writes a date, to `YYYY-MM-DD`; day 00 is the month's last. The century is the one that puts the
 * year at most 49 before and 50 after `thisYear`. Null when there is no such day.
 */
export function dateOf(digits: string, thisYear: number): string | null {
  const [, yy = '', mm = '', dd = ''] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  const year = nearestYear(Number(yy), thisYear);
  const month = Number(mm);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = dd === '00' ? lastDay : Number(dd);
  if (yy === '' || month < 1 || month > 12 || day > lastDay) return null;
  return `${year}-${mm}-${String(day).padStart(2, '0')}`;
}

function nearestYear(twoDigits: number, thisYear: number): number {
  const here = thisYear - (thisYear % 100) + twoDigits;
  if (here - thisYear > 50) return here - 100;
  return thisYear - here > 49 ? here + 100 : here;
}
