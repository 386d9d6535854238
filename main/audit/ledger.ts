import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { AuditFailure } from './audit-failure.ts';

const whole = v.pipe(v.number(), v.safeInteger());
const schema = v.object({
  rows: v.array(
    v.object({
      paymentId: v.string(),
      reference: v.nullable(v.string()),
      terminalId: v.string(),
      amount: whole,
      captured: whole,
      currency: v.string(),
      status: v.string(),
      idempotencyKey: v.optional(v.nullable(v.string()), null),
    }),
  ),
  refunds: v.optional(
    v.array(v.object({ refundId: v.string(), paymentId: v.string(), amount: whole, currency: v.string() })),
    [],
  ),
});

/** What the bank knows: every payment it ever heard of, and what went back. Amounts in minor units. */
export type BankLedger = v.InferOutput<typeof schema>;

/** From a file, or from a simulator's control address. Throws an `AuditFailure` that names the remedy. */
export async function readLedger(source: string): Promise<BankLedger> {
  const text = /^https?:/.test(source) ? await fetched(source) : await fromFile(source);
  try {
    return v.parse(schema, JSON.parse(text));
  } catch {
    throw new AuditFailure(
      `${source} holds no ledger. Give the simulator’s control address, or what it says at /ledger.`,
    );
  }
}

async function fetched(source: string): Promise<string> {
  const url = new URL(source);
  if (!url.pathname.endsWith('/ledger')) url.pathname = `${url.pathname.replace(/\/$/, '')}/ledger`;
  const answer = await fetch(url).catch(() => null);
  if (answer?.ok === true) return answer.text();
  throw new AuditFailure(`No ledger at ${url.href}. Is the simulator running?`);
}

const fromFile = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new AuditFailure(`Cannot read the ledger ${file}. Check the path.`);
  });
