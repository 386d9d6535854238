import type { HealthView, Quantiles } from '#shared/health.ts';
import type { Check, PreflightReport } from '#shared/preflight.ts';
import { findingText } from '#shared/words/finding-text.ts';
import type { Speech } from '#shared/words/speech.ts';
import { SHEET_STYLE } from './sheet-style.ts';
import { culpritLine, paymentLine } from './sheet-words.ts';

export interface SheetFacts {
  readonly report: PreflightReport;
  readonly version: string;
  /** The last day of the till's own certificate for each terminal, wall time in ms, by terminal id; null where only the finding tells it. */
  readonly certificates: Readonly<Record<string, number>> | null;
  /** Null outside a running till. */
  readonly health: HealthView | null;
}

/** The acceptance sheet on A4, for a signature: facts as one page of HTML that loads nothing. */
export function sheetHtml(facts: SheetFacts, speech: Speech): string {
  const { report } = facts;
  const { say, language, direction } = speech;
  const { till, terminals, checks } = report;
  const title = till === null ? say('acceptance.title') : say('acceptance.titleOf', { shop: till.shop });
  const of = (id: string | null) =>
    rows(
      checks.filter(({ terminalId }) => terminalId === id),
      speech,
    );
  const signed = [say('acceptance.installer'), say('acceptance.date'), say('acceptance.signature')];
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${text(title)}</title>
<style>${SHEET_STYLE}</style></head><body>
<h1>${text(title)}</h1>
<dl>${headOf(facts, speech)}</dl>
<p class="verdict ${report.failed === 0 ? 'ok' : 'failed'}">${text(culpritLine(report, speech))}</p>
<h2>${text(say('preflight.till'))}</h2>${of(null)}
${terminals.map((terminal) => `${terminalHead(terminal, facts, speech)}${of(terminal.id)}`).join('\n')}
<div class="sign">${signed.map((word) => `<span>${text(word)}</span>`).join('')}</div>
</body></html>`;
}

function headOf({ report, version }: SheetFacts, speech: Speech): string {
  const { till, at, tookMs } = report;
  const { say, moment, duration } = speech;
  const absent = say('acceptance.notSetUp');
  const head = [
    [say('acceptance.shop'), till?.shop ?? absent],
    [say('acceptance.till'), till === null ? absent : `${till.name} (${till.id})`],
    [say('acceptance.software'), version],
    [
      say('acceptance.checked'),
      say('acceptance.checkedIn', { time: moment(Date.parse(at)), took: duration(tookMs) }),
    ],
    [say('acceptance.payment'), paymentLine(report, speech)],
  ] as const;
  return head.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('');
}

function terminalHead(
  { id, name, host, port }: PreflightReport['terminals'][number],
  { certificates, health }: SheetFacts,
  speech: Speech,
): string {
  const place = speech.say('acceptance.place', { id, host, port });
  const known = [certificateWords(certificates, id, speech), figures(health, id, speech)].join(' ');
  return `<h2>${text(name)} <small>${text(place)}</small></h2><p>${text(known)}</p>`;
}

function certificateWords(
  certificates: SheetFacts['certificates'],
  id: string,
  { say, date }: Speech,
): string {
  if (certificates === null) return '';
  const until = certificates[id];
  return until === undefined
    ? say('acceptance.noCertificate')
    : say('acceptance.certificate', { until: date(until) });
}

function figures(health: HealthView | null, id: string, speech: Speech): string {
  const known = health?.terminals.find((one) => one.id === id)?.figures;
  if (known === undefined) return speech.say('acceptance.noFigures');
  return speech.say('acceptance.figures', {
    firstAnswer: quantiles(known.firstAnswer, speech),
    activation: quantiles(known.activation, speech),
  });
}

const quantiles = (of: Quantiles | null, { say, duration }: Speech): string =>
  of === null
    ? say('acceptance.notMeasured')
    : say('acceptance.measured', {
        median: duration(of.p50),
        most: duration(of.p95),
        samples: of.samples,
      });

const rows = (checks: readonly Check[], speech: Speech): string =>
  `<table>${checks.map((check) => row(check, speech)).join('')}</table>`;

function row({ name, finding }: Check, speech: Speech): string {
  const { say } = speech;
  const { sentence, next } = findingText(finding, speech);
  const told = next === null ? text(sentence) : `${text(sentence)}<br><i>${text(next)}</i>`;
  const cells = [text(say(`preflight.status.${finding.status}`)), text(say(`preflight.check.${name}`)), told];
  return `<tr class="${finding.status}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Names come from installers and terminals: nothing of them is markup. */
const text = (raw: string): string => raw.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
