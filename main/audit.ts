import { parseArgs } from 'node:util';
import type { Audited } from './audit/audit.ts';
import { audit, isClean } from './audit/audit.ts';
import { AuditFailure } from './audit/audit-failure.ts';
import { readBundle } from './audit/bundle.ts';
import type { Evidence } from './audit/evidence.ts';
import { withJournal } from './audit/evidence.ts';
import { readLedger } from './audit/ledger.ts';
import { withFile } from './audit/lines.ts';
import { reportOf, table } from './audit/report.ts';

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { profile: text, bundle: text, ledger: text, json: { type: 'boolean', default: false } },
  });
  const ledger = values.ledger === undefined ? null : await readLedger(values.ledger);
  const read = (evidence: Evidence) => audit(evidence, ledger);
  const { profile, bundle } = values;
  if ((profile === undefined) === (bundle === undefined))
    throw new AuditFailure(
      'Say what to audit: a till with --profile DIR, or an exported journal with --bundle FILE.',
    );
  const audited = profile === undefined ? inFile(bundle ?? '', read) : await withJournal(profile, read);
  print(audited, values.json);
  return isClean(audited) ? 0 : 1;
}

function inFile<T>(file: string, read: (evidence: Evidence) => T): T {
  try {
    return withFile(file, (source) => read(readBundle(source)));
  } catch (error) {
    const isOfTheDisk = error instanceof Error && 'syscall' in error;
    throw isOfTheDisk ? new AuditFailure(`Cannot read ${file}. Check the path.`) : error;
  }
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
