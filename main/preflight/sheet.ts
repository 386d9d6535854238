import type { Check, Finding } from './finding.ts';
import type { Report } from './report.ts';

/** The acceptance sheet: Markdown that reads as plain text and prints as it is. */
export function sheetOf(report: Report): readonly string[] {
  const { till, at, tookMs, terminals, checks } = report;
  const whose = till === null ? '' : `: till ${till.id} (${till.name}), ${till.shop}`;
  return [
    `# Acceptance sheet${whose}`,
    '',
    `Checked on ${at} in ${(tookMs / 1000).toFixed(1)} s.`,
    '',
    '## Till',
    '',
    ...section(checks, null),
    ...terminals.flatMap(({ id, name, host, port }) => [
      '',
      `## Terminal ${name} (${id}) at ${host} port ${port}`,
      '',
      ...section(checks, id),
    ]),
    '',
    `**${culpritLine(report)}**`,
    '',
    'Installer: ______________________  Date: ______________  Signature: ______________________',
  ];
}

/** The last word: one culprit, or none. */
export function culpritLine({ culprit, failed, warnings, notChecked }: Report): string {
  if (culprit === null || culprit.finding.status !== 'failed')
    return `Ready: nothing stops this till (${counted(warnings, 'warning')}, ${notChecked} not checked).`;
  const { finding, terminalId } = culprit;
  const where = terminalId === null ? '' : `${terminalId}: `;
  const others = failed === 1 ? '' : ` (${counted(failed - 1, 'more failure')} above)`;
  return `Culprit: ${where}${finding.sentence} ${finding.next}${others}`;
}

const section = (checks: readonly Check[], terminalId: string | null): readonly string[] =>
  checks
    .filter((check) => check.terminalId === terminalId)
    .flatMap(({ name, finding }) => lines(name, finding));

function lines(name: string, finding: Finding): readonly string[] {
  const start = `- ${MARKS[finding.status].padEnd(11)} ${name.padEnd(12)} `;
  if (finding.status === 'notChecked') return [`${start} Because ${finding.why}.`];
  if (finding.status === 'ok') return [`${start} ${finding.sentence}`];
  return [`${start} ${finding.sentence}`, `  Next: ${finding.next}`];
}

const MARKS: Readonly<Record<Finding['status'], string>> = {
  ok: 'ok',
  warning: 'WARNING',
  failed: 'FAILED',
  notChecked: 'not checked',
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
