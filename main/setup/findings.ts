import type { SetupCheck, SetupFinding } from '#shared/setup.ts';
import type { Check, Finding } from '../preflight/finding.ts';
import type { DraftTerminal } from './draft.ts';

/** What preflight found, as the window shows it: what failed first. */
export function checkOf(checks: readonly Check[], terminals: readonly DraftTerminal[]): SetupCheck {
  const findings = checks.map((check) => findingOf(check, terminals));
  const failed = findings.filter(({ finding }) => finding.status === 'failed').length;
  const rank = ({ finding }: SetupFinding): number => RANK[finding.status];
  return { state: 'done', failed, findings: findings.toSorted((a, b) => rank(a) - rank(b)) };
}

const RANK: Readonly<Record<Finding['status'], number>> = {
  failed: 0,
  warning: 1,
  notChecked: 2,
  ok: 3,
};

function findingOf({ name, terminalId, finding }: Check, terminals: readonly DraftTerminal[]): SetupFinding {
  const terminal = terminals.find(({ id }) => id === terminalId)?.name ?? terminalId;
  return { name, terminal, finding };
}
