import type { ReportView } from '#shared/report.ts';
import type { Counter } from './counter.ts';

/** The report of today and, in case midnight came while the day was played, of yesterday. */
export async function reportOf({ till, pin }: Counter): Promise<ReportView> {
  const { today } = await till.do('report.open', { approval: pin });
  const yesterday = new Date(Date.parse(`${today}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return till.do('report.get', { range: { from: yesterday, to: today } });
}
