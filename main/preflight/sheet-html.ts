import type { Check, Finding, PreflightReport } from '#shared/preflight.ts';
import type { HealthView, Quantiles } from '#shared/health.ts';
import { culpritLine } from './sheet.ts';

export interface SheetFacts {
  readonly report: PreflightReport;
  readonly version: string;
  /** The last day of the till's own certificate for each terminal, ISO date, by terminal id; null where only the finding tells it. */
  readonly certificates: Readonly<Record<string, string>> | null;
  /** Null outside a running till. */
  readonly health: HealthView | null;
}

/** The acceptance sheet on A4, for a signature: facts as one page of HTML that loads nothing. In English, as findings are. */
export function sheetHtml({ report, version, certificates, health }: SheetFacts): string {
  const { till, at, tookMs, terminals, checks } = report;
  const title = till === null ? 'Acceptance sheet' : `Acceptance sheet: ${till.shop}`;
  const of = (id: string | null) => checks.filter(({ terminalId }) => terminalId === id);
  const facts = [
    ['Shop', till?.shop ?? 'not set up'],
    ['Till', till === null ? 'not set up' : `${till.name} (${till.id})`],
    ['Software', version],
    ['Checked', `${at}, in ${(tookMs / 1000).toFixed(1)} s`],
  ] as const;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${text(title)}</title>
<style>${STYLE}</style></head><body>
<h1>${text(title)}</h1>
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${text(value)}</dd>`).join('')}</dl>
<p class="verdict ${report.failed === 0 ? 'ok' : 'failed'}">${text(culpritLine(report))}</p>
<h2>Till</h2>${rows(of(null))}
${terminals
  .map(
    ({
      id,
      name,
      host,
      port,
    }) => `<h2>${text(name)} <small>${text(`${id} at ${host}, port ${port}`)}</small></h2>
<p>${text(certificateWords(certificates, id))} ${text(figures(health, id))}</p>${rows(of(id))}`,
  )
  .join('\n')}
<div class="sign"><span>Installer</span><span>Date</span><span>Signature</span></div>
</body></html>`;
}

function certificateWords(certificates: SheetFacts['certificates'], id: string): string {
  if (certificates === null) return '';
  const until = certificates[id];
  return until === undefined
    ? 'This till has no certificate for it.'
    : `Certificate of this till for it: until ${until}.`;
}

function figures(health: HealthView | null, id: string): string {
  const known = health?.terminals.find((one) => one.id === id)?.figures;
  if (known === undefined) return 'No figures were taken.';
  return `First answer ${quantiles(known.firstAnswer)}; charge to sent ${quantiles(known.activation)}.`;
}

const quantiles = (of: Quantiles | null): string =>
  of === null
    ? 'not measured yet'
    : `${of.p50.toFixed(1)} ms (95 of 100 within ${of.p95.toFixed(1)} ms, ${of.samples} measured)`;

const rows = (checks: readonly Check[]): string =>
  `<table>${checks
    .map(
      ({ name, finding }) =>
        `<tr class="${finding.status}"><td>${MARKS[finding.status]}</td><td>${name}</td><td>${said(finding)}</td></tr>`,
    )
    .join('')}</table>`;

function said(finding: Finding): string {
  if (finding.status === 'notChecked') return text(`Because ${finding.why}.`);
  if (finding.status === 'ok') return text(finding.sentence);
  return `${text(finding.sentence)}<br><i>${text(finding.next)}</i>`;
}

const MARKS: Readonly<Record<Finding['status'], string>> = {
  ok: 'ok',
  warning: 'WARNING',
  failed: 'FAILED',
  notChecked: 'not checked',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Names come from installers and terminals: nothing of them is markup. */
const text = (raw: string): string => raw.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

const STYLE = `@page{margin:16mm}body{font:10pt/1.4 "Inter Variable",Inter,"Noto Sans",Helvetica,Arial,sans-serif;color:#1e1c19}
h1{font-size:18pt;margin:0 0 8pt}h2{font-size:12pt;margin:14pt 0 4pt;break-after:avoid}h2 small{font-weight:400;color:#615b54}
dl{display:grid;grid-template-columns:80pt 1fr;gap:2pt 8pt;margin:0}dt{color:#615b54}dd{margin:0}
table{width:100%;border-collapse:collapse}tr{break-inside:avoid}td{padding:3pt 6pt 3pt 0;border-bottom:.5pt solid #dfdbd5;vertical-align:top}
td:nth-child(1){width:62pt}td:nth-child(2){width:72pt;color:#615b54}.failed td:first-child{color:#991b1b;font-weight:700}
.warning td:first-child{color:#734500;font-weight:700}.verdict{padding:8pt;border:1pt solid;font-weight:700}.verdict.ok{color:#13603a}
.verdict.failed{color:#991b1b}.sign{display:grid;grid-template-columns:1fr 90pt 1fr;gap:16pt;margin-top:42pt;break-inside:avoid}
.sign span{border-top:.75pt solid #1e1c19;padding-top:3pt;color:#615b54}`;
