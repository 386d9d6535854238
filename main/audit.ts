import { audit, isClean } from './audit/audit.ts';
import type { Audited } from './audit/audit.ts';
import { AuditFailure } from './audit/audit-failure.ts';
import { withJournal } from './audit/evidence.ts';
import { readLedger } from './audit/ledger.ts';
import { reportOf, table } from './audit/report.ts';
import { parseArgs } from 'node:util';

const text = { type: 'string' } as const;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { profile: text, ledger: text, json: { type: 'boolean', default: false } },
  });
  const ledger = values.ledger === undefined ? null : await readLedger(values.ledger);
  if (values.profile === undefined) throw new AuditFailure('Say which till: --profile DIR.');
  const audited = await withJournal(values.profile, (evidence) => audit(evidence, ledger));
  print(audited, values.json);
  return isClean(audited) ? 0 : 1;
}

function print(audited: Audited, json: boolean): void {
  const report = reportOf(audited);
  const lines = json ? [JSON.stringify(report)] : table(report, audited);
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
