import type { ReportView } from '#shared/report.ts';
import type { ReportTable } from '#shared/report-tables.ts';
import { figureText, reportTables } from '#shared/report-tables.ts';
import type { Speech } from '#shared/words/speech.ts';

/** The tables of a report on A4: one page of HTML that loads nothing. */
export function reportHtml(report: ReportView, shop: string, speech: Speech): string {
  const { from, to } = report.range;
  const days = from === to ? speech.day(from) : `${speech.day(from)} – ${speech.day(to)}`;
  const title = `${speech.say('report.title')}: ${shop}`;
  const tables = reportTables(report, speech).map((table) => tableHtml(table, report.currency, speech));
  return `<!doctype html><html lang="${speech.language}" dir="${speech.direction}"><head><meta charset="utf-8">
<title>${text(title)}</title><style>${STYLE}</style></head><body>
<h1>${text(title)}</h1><p>${text(`${days} · ${report.currency}`)}</p>
${tables.join('\n')}
</body></html>`;
}

function tableHtml(
  { title, rowTitle, columns, rows, totals }: ReportTable,
  currency: string,
  speech: Speech,
): string {
  const cells = (values: readonly (number | null)[]): string =>
    columns
      .map(({ unit }, at) => `<td>${text(figureText(values[at] ?? null, unit, currency, speech))}</td>`)
      .join('');
  const heads = columns.map((column) => `<th>${text(column.title)}</th>`).join('');
  const body = rows.map(({ name, detail, values }) => {
    const small = detail === null ? '' : ` <small>${text(detail)}</small>`;
    return `<tr><th>${text(name)}${small}</th>${cells(values)}</tr>`;
  });
  const foot =
    totals === null || rows.length < 2
      ? ''
      : `<tfoot><tr><th>${text(speech.say('report.total'))}</th>${cells(totals)}</tr></tfoot>`;
  return `<h2>${text(title)}</h2><table><thead><tr><th>${text(rowTitle)}</th>${heads}</tr></thead><tbody>${body.join('')}</tbody>${foot}</table>`;
}

const text = (said: string): string => said.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const STYLE = `body{font:11pt system-ui,sans-serif;margin:0}h1{font-size:18pt;margin:0}h2{font-size:13pt;margin:16pt 0 4pt;break-after:avoid}
table{width:100%;border-collapse:collapse}tr{break-inside:avoid}th,td{padding:3pt 0 3pt 12pt;text-align:end;border-bottom:.5pt solid #bbb;font-variant-numeric:tabular-nums;font-weight:400;white-space:nowrap}
th:first-child{width:100%;padding-inline-start:0;text-align:start;white-space:normal}thead th,small{color:#555}tfoot *{font-weight:700}`;
