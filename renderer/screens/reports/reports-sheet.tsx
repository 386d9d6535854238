import { useEffect, useState, type ReactElement } from 'react';
import type { DayRange } from '#shared/calendar-day.ts';
import type { ReportView } from '#shared/report.ts';
import { Button } from '../../parts/button.tsx';
import { SaveFile } from '../../parts/save-file.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useActions, useSpeech, useTill, useView } from '../../store/till-context.ts';
import { OfficeSheet } from '../office/office-sheet.tsx';
import { RangeBar } from './range-bar.tsx';
import { rangeName } from './range-name.ts';
import { REPORT_TABS, reportTabs, type ReportTab } from './report-tab.tsx';
import styles from './reports.module.css';

/** What the journal comes to, for whoever may see it. */
export function ReportsSheet(): ReactElement {
  const { say } = useSpeech();
  const { openReports, saveReport } = useActions();
  const reports = useTill((state) => state.reports);
  const [range, setRange] = useState<DayRange | null>(null);
  useEffect(() => openReports(), [openReports]);
  const today = reports?.today ?? null;
  const chosen = range ?? (today === null ? null : { from: today, to: today });
  return (
    <OfficeSheet
      page="reports"
      title={say('report.title')}
      sentence={say('report.sentence')}
      footer={
        chosen !== null && today !== null ? (
          <>
            <Button onClick={() => saveReport(chosen, 'pdf')}>{say('report.savePdf')}</Button>
            <SaveFile
              what="report"
              note={say('report.save.note')}
              saved={say('report.saved')}
              label={say('report.save')}
              onSave={() => saveReport(chosen, 'csv')}
            />
          </>
        ) : undefined
      }
    >
      {today === null || chosen === null ? (
        reports !== null && <Closed onAsk={openReports} />
      ) : (
        <>
          <RangeBar today={today} range={chosen} onRange={setRange} />
          <Report range={chosen} shown={reports?.shown ?? null} />
        </>
      )}
    </OfficeSheet>
  );
}

function Closed({ onAsk }: { readonly onAsk: () => void }): ReactElement {
  const { say } = useSpeech();
  return (
    <div className={styles.empty}>
      <p>{say('report.closed')}</p>
      <Button onClick={onAsk}>{say('report.ask')}</Button>
    </div>
  );
}

interface ReportProps {
  readonly range: DayRange;
  readonly shown: ReportView | null;
}

function Report({ range: { from, to }, shown }: ReportProps): ReactElement {
  const speech = useSpeech();
  const { say } = speech;
  const { loadReport } = useActions();
  const zone = useView((view) => view.shop.timeZone);
  const [tab, setTab] = useState<ReportTab>('sales');
  useEffect(() => loadReport({ from, to }), [loadReport, from, to]);
  if (shown === null || shown.range.from !== from || shown.range.to !== to)
    return (
      <p className={styles.empty} role="status">
        {say('report.loading')}
      </p>
    );
  const Tab = reportTabs[tab];
  const { sales, refunds } = shown.summary;
  const isEmpty = sales + refunds + shown.tenders.length + shown.declines.length + shown.givenUp.length === 0;
  return (
    <>
      <Tabs
        name={say('report.tabs')}
        tabs={REPORT_TABS}
        shown={tab}
        label={(one) => say(`report.tab.${one}`)}
        onShow={setTab}
      />
      <p className={styles.which}>
        {rangeName(shown.range, speech)}
        {' · '}
        {say(`report.zone.${zone.of}`, { zone: zone.name })}
      </p>
      {shown.otherCurrencies.length > 0 && (
        <p className={styles.which}>
          {say('report.otherCurrencies', { list: speech.list(shown.otherCurrencies) })}
        </p>
      )}
      {isEmpty ? <p className={styles.empty}>{say('report.nothing')}</p> : <Tab report={shown} />}
    </>
  );
}
