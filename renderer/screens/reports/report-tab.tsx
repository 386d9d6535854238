import type { ReactElement } from 'react';
import { dayAfter, daysIn } from '#shared/calendar-day.ts';
import type { ReportView } from '#shared/report.ts';
import { type ReportTableId, tableOf } from '#shared/report-tables.ts';
import type { Speech } from '#shared/words/speech.ts';
import { useSpeech } from '../../store/till-context.ts';
import { AddsUp } from './adds-up.tsx';
import { BarChart, type Bar } from './bar-chart.tsx';
import { ProductPages } from './product-pages.tsx';
import { ReportTable } from './report-table.tsx';
import { Summary } from './summary.tsx';

export const REPORT_TABS = ['sales', 'products', 'money', 'people'] as const;
export type ReportTab = (typeof REPORT_TABS)[number];

interface ReportProps {
  readonly report: ReportView;
}

export const reportTabs: Readonly<Record<ReportTab, (props: ReportProps) => ReactElement>> = {
  sales: Sales,
  products: Products,
  money: Money,
  people: People,
};

function Sales({ report }: ReportProps): ReactElement {
  return (
    <>
      <Summary report={report} />
      {daysIn(report.range) > 1 && <Charted id="days" report={report} bars={dayBars} />}
      <Charted id="hours" report={report} bars={hourBars} />
    </>
  );
}

function Products({ report }: ReportProps): ReactElement {
  return (
    <>
      <Plain id="categories" report={report} bars={1} />
      <ProductPages key={`${report.range.from} ${report.range.to}`} report={report} />
    </>
  );
}

function Money({ report }: ReportProps): ReactElement {
  return (
    <>
      <AddsUp report={report} />
      <Plain id="tenders" report={report} bars={1} />
      <Plain id="bridge" report={report} />
      <Plain id="taxes" report={report} />
    </>
  );
}

function People({ report }: ReportProps): ReactElement {
  return (
    <>
      <Plain id="staff" report={report} bars={1} />
      <Plain id="discounts" report={report} />
      <Plain id="givenUp" report={report} />
      <Plain id="declines" report={report} />
      <Plain id="paths" report={report} />
    </>
  );
}

interface PlainProps extends ReportProps {
  readonly id: ReportTableId;
  readonly bars?: number;
}

function Plain({ id, report, bars }: PlainProps): ReactElement {
  const speech = useSpeech();
  return (
    <ReportTable
      table={tableOf(id, report, speech)}
      currency={report.currency}
      {...(bars === undefined ? {} : { bars })}
    />
  );
}

interface ChartedProps extends ReportProps {
  readonly id: 'hours' | 'days';
  readonly bars: (report: ReportView, speech: Speech) => readonly Bar[];
}

function Charted({ id, report, bars }: ChartedProps): ReactElement {
  const speech = useSpeech();
  const { currency } = report;
  const drawn = bars(report, speech);
  const top = drawn.reduce<Bar | null>(
    (most, bar) => (most === null || bar.value > most.value ? bar : most),
    null,
  );
  const table = tableOf(id, report, speech);
  return (
    <ReportTable table={table} currency={currency}>
      {top !== null && (
        <BarChart
          title={table.title}
          bars={drawn}
          largest={`${top.name} · ${speech.amount({ amount: top.value, currency })}`}
        />
      )}
    </ReportTable>
  );
}

/** From the first hour in which something was sold to the last. */
function hourBars({ hours }: ReportView, speech: Speech): readonly Bar[] {
  const [first, last] = [hours[0]?.hour ?? 0, hours.at(-1)?.hour ?? -1];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    const value = hours.find((one) => one.hour === hour)?.total ?? 0;
    return { key: hour, name: speech.hour(hour), value };
  });
}

/** Every day of the range: a gap is a day without sales. */
function dayBars({ days, range }: ReportView, speech: Speech): readonly Bar[] {
  const totals = new Map(days.map(({ day, total }) => [day, total]));
  return Array.from({ length: daysIn(range) }, (_, index) => {
    const day = dayAfter(range.from, index);
    return { key: day, name: speech.day(day), value: totals.get(day) ?? 0 };
  });
}
