import type { FindingText } from '#shared/words/finding-text.ts';
import { findingText } from '#shared/words/finding-text.ts';
import type { Speech } from '#shared/words/speech.ts';
import type { Check } from './finding.ts';
import type { Report } from './report.ts';
import { culpritLine, paymentLine } from './sheet-words.ts';

/** The acceptance sheet: Markdown that reads as plain text and prints as it is. */
export function sheetOf(report: Report, speech: Speech): readonly string[] {
  const { till, at, tookMs, terminals, checks } = report;
  const { say, moment, duration } = speech;
  const shop = till === null ? say('acceptance.notSetUp') : till.shop;
  const checked = say('acceptance.checkedIn', { time: moment(Date.parse(at)), took: duration(tookMs) });
  return [
    `# ${say('acceptance.titleOf', { shop })}`,
    '',
    `- ${say('acceptance.till')}: ${till === null ? say('acceptance.notSetUp') : `${till.name} (${till.id})`}`,
    `- ${say('acceptance.checked')}: ${checked}`,
    `- ${say('acceptance.payment')}: ${paymentLine(report, speech)}`,
    '',
    `## ${say('preflight.till')}`,
    '',
    ...section(checks, null, speech),
    ...terminals.flatMap(({ id, name, host, port }) => [
      '',
      `## ${say('acceptance.terminal', { name, id, host, port })}`,
      '',
      ...section(checks, id, speech),
    ]),
    '',
    `**${culpritLine(report, speech)}**`,
    '',
    `${say('acceptance.installer')}: ${LINE}  ${say('acceptance.date')}: ${LINE}  ${say('acceptance.signature')}: ${LINE}`,
  ];
}

const LINE = '____________________';

const section = (checks: readonly Check[], terminalId: string | null, speech: Speech): readonly string[] =>
  checks
    .filter((check) => check.terminalId === terminalId)
    .flatMap(({ name, finding }) => {
      const head = `${speech.say(`preflight.status.${finding.status}`)} · ${speech.say(`preflight.check.${name}`)}`;
      return lines(finding.status === 'failed' ? `**${head}**` : head, findingText(finding, speech), speech);
    });

function lines(head: string, { sentence, next }: FindingText, { say }: Speech): readonly string[] {
  const line = `- ${head}: ${sentence}`;
  return next === null ? [line] : [line, `  ${say('preflight.next', { step: next })}`];
}
