import type { SetupCheck, SetupFinding } from '#shared/setup.ts';
import type { Check } from '../preflight/finding.ts';
import type { DraftTerminal } from './draft.ts';

/** What preflight found, as the window shows it: what failed first. */
export function checkOf(checks: readonly Check[], terminals: readonly DraftTerminal[]): SetupCheck {
  const findings = checks.map((check) => findingOf(check, terminals));
  const failed = findings.filter(({ status }) => status === 'failed').length;
  return { state: 'done', failed, findings: findings.toSorted((a, b) => RANK[a.status] - RANK[b.status]) };
}

const RANK: Readonly<Record<SetupFinding['status'], number>> = {
  failed: 0,
  warning: 1,
  notChecked: 2,
  ok: 3,
};

function findingOf({ name, terminalId, finding }: Check, terminals: readonly DraftTerminal[]): SetupFinding {
  const terminal = terminals.find(({ id }) => id === terminalId)?.name ?? terminalId;
  const { status } = finding;
  if (finding.status === 'notChecked') return { name, terminal, status, sentence: finding.why, next: null };
  const next = finding.status === 'ok' ? null : finding.next;
  return { name, terminal, status, sentence: finding.sentence, next };
}
