import type { Check } from './checks.ts';
import { checkBooks, checkReport, checkShifts } from './checks.ts';
import { checkPaper } from './paper.ts';
import type { Counter } from './counter.ts';
import type { PlayedShift } from './shift.ts';

/** Every figure of the day by two witnesses. Closes the tills, for their journals are read by an outsider. */
export async function judge(played: ReadonlyMap<Counter, readonly PlayedShift[]>): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const [counter, shifts] of played) {
    checks.push(...(await checkShifts(counter, shifts)), ...(await checkReport(counter, shifts)));
    checks.push(...(await checkPaper(counter, shifts)));
    await counter.till.end();
    checks.push(...(await checkBooks(counter, shifts)));
  }
  return checks;
}
