import type { DayRange } from '#shared/calendar-day.ts';
import { ask, once, showNotice, tell, type Desk } from './ask.ts';
import { changeUi } from './till-store.ts';

export const PRODUCTS_A_PAGE = 20;

/** Looking at what the shop took. Changes nothing. */
export interface ReportActions {
  /** Asks whether reports may be looked at; the answer is `reports.today`. */
  readonly openReports: () => void;
  /** The report, once it is added up, is in the store. */
  readonly loadReport: (range: DayRange) => void;
  /** The best sold products from there on, 0 for the first. */
  readonly loadReportProducts: (range: DayRange, from: number) => void;
  readonly saveReport: (range: DayRange, as: 'csv' | 'pdf') => void;
}

export function reportActions(desk: Desk): ReportActions {
  const { store, mintId } = desk;
  let asked = 0;
  return {
    openReports: () => void once(store, 'open reports', () => open(desk)),
    loadReport: (range) => void load(desk, range, ++asked, () => asked),
    loadReportProducts: (range, from) => void loadProducts(desk, range, from),
    saveReport: (range, as) =>
      void once(store, 'save report', async () => {
        const answer = await tell(desk, 'report.save', { commandId: mintId(), range, as });
        if (answer.ok && answer.value.kind === 'saved') changeUi(store, { saved: 'report' });
      }),
  };
}

async function open(desk: Desk): Promise<void> {
  const answer = await tell(desk, 'report.open', { commandId: desk.mintId() });
  desk.store.setState({ reports: { today: answer.ok ? answer.value.today : null, shown: null } });
}

/** Only the answer to the latest question is shown. */
async function load(desk: Desk, range: DayRange, mine: number, latest: () => number): Promise<void> {
  const answer = await ask(desk, 'report.get', { range });
  if (mine !== latest()) return;
  const { reports } = desk.store.getState();
  if (answer.ok) desk.store.setState({ reports: { today: reports?.today ?? null, shown: answer.value } });
  else if (answer.error.code === 'approval.needed')
    desk.store.setState({ reports: { today: null, shown: null } });
  else showNotice(desk.store, answer.error);
}

async function loadProducts(desk: Desk, range: DayRange, from: number): Promise<void> {
  const answer = await ask(desk, 'report.products', { range, from, count: PRODUCTS_A_PAGE });
  const { reports } = desk.store.getState();
  if (!answer.ok) showNotice(desk.store, answer.error);
  else if (reports?.shown != null)
    desk.store.setState({ reports: { ...reports, shown: { ...reports.shown, products: answer.value } } });
}
