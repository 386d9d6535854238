import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HeadlessTill } from '../e2e/support/headless-till.ts';
import { audit } from '../main/audit/audit.ts';
import { withJournal } from '../main/audit/evidence.ts';
import type { AttemptSeen } from '../main/audit/attempt-seen.ts';
import type { Counter } from './counter.ts';

/** The folder of a new till at this counter, provisioned over sound lines. */
export async function newProfile(directory: string, tillId: string, counter: Counter): Promise<string> {
  await counter.clear();
  const profile = await mkdtemp(join(directory, `${tillId}-`));
  const order = join(profile, 'order.json');
  await writeFile(order, JSON.stringify(counter.order(tillId)));
  await (await new HeadlessTill('--profile', profile, '--config', order).ready()).end();
  return profile;
}

export interface Verdict {
  readonly violations: readonly string[];
  readonly attempts: readonly AttemptSeen[];
}

/** What the auditor says of a profile, with the bank's ledger beside it. The till may be running. */
export async function auditProfile(profile: string, counter: Counter): Promise<Verdict> {
  const { findings, story } = await withJournal(profile, (evidence) => audit(evidence, counter.ledger()));
  const violations = findings.violations.map(
    ({ invariant, what, entries }) => `${invariant}: ${what} [entries ${entries.join(', ')}]`,
  );
  return { violations, attempts: [...story.attempts] };
}

/** For whoever looks into it. */
export async function keepProfile(profile: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(profile, join(folder, basename(profile)), { recursive: true });
}
