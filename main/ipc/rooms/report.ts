import type { reportInputs } from '#shared/ipc/rooms/report.ts';
import type { ReportService } from '../../reports/report-service.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface ReportHandlerParts {
  readonly reports: ReportService;
}

export const reportHandlers = ({ reports }: ReportHandlerParts): HandlersOf<keyof typeof reportInputs> => ({
  'report.open': ({ approval }) => reports.open(approval),
  'report.get': ({ range }) => reports.get(range),
  'report.products': (query) => reports.products(query),
  'report.save': ({ range, as }) => (as === 'pdf' ? reports.savePdf(range) : reports.save(range)),
});
