import { parseArgs } from 'node:util';
import { AuditFailure } from './audit/audit-failure.ts';
import { exportJournal } from './audit/export.ts';

async function main(): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { profile: text, out: text } });
  const { profile, out } = values;
  if (profile === undefined || out === undefined)
    throw new AuditFailure('Say which till and where to: --profile DIR --out FILE.');
  const entries = await exportJournal({ profile, out, at: Date.now() });
  process.stdout.write(
    `${entries} entries written to ${out}. Check it with: npm run audit -- --bundle ${out}\n`,
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
