import { lookup } from 'node:dns/promises';
import type { LanConnection, Vinr, VinrError } from '@vinr/sdk';
import { isVinrError, VinrClientCertificateError, VinrConnectionError } from '@vinr/sdk';
import type { ConnectionStep, ConnectionStepName, ConnectionTest } from '#shared/diagnosis.ts';
import { CONNECTION_STEPS } from '#shared/diagnosis.ts';
import type { TerminalId } from '#shared/ids.ts';
import type { ReachReason } from '#shared/terminal.ts';
import type { Clock } from '../clock.ts';
import { reachReason } from '../payments/driver/failures.ts';
import type { Address, TerminalRegistry } from '../terminals/registry.ts';

export interface ConnectionTestParts {
  readonly vinr: Vinr;
  readonly registry: TerminalRegistry;
  readonly clock: Clock;
}

export type ConnectionTester = (id: TerminalId) => Promise<ConnectionTest>;

const STEP_MS = 5_000;

/** Goes the way to a terminal as a payment would, and orders nothing. Every step has its own time. */
export const connectionTester =
  ({ vinr, registry, clock }: ConnectionTestParts): ConnectionTester =>
  async (terminalId) => {
    const where = registry.addressOf(terminalId);
    const steps = await named(where, clock, () => dialled(vinr, terminalId, where, clock));
    const address = `${where.host}:${where.port}`;
    return { terminalId, at: clock.wall(), address, steps: withSkipped(steps) };
  };

type Steps = readonly ConnectionStep[];

async function named({ host }: Address, clock: Clock, next: () => Promise<Steps>): Promise<Steps> {
  const began = clock.monotonic();
  const found = await lookup(host).catch(() => null);
  const ms = clock.monotonic() - began;
  return found === null
    ? [failed('name', ms, 'notFound')]
    : [passed('name', ms, found.address), ...(await next())];
}

async function dialled(vinr: Vinr, id: TerminalId, where: Address, clock: Clock): Promise<Steps> {
  const began = clock.monotonic();
  try {
    const connection = await vinr.terminal.lan.dial(id, where, { timeoutMs: STEP_MS });
    return await asked(connection, clock);
  } catch (error) {
    if (!isVinrError(error)) throw error;
    return undialled(error, clock.monotonic() - began);
  }
}

/** The socket never stood, or who answered on it did not prove to be the terminal, or our own papers are at fault. */
function undialled(error: VinrError, ms: number): Steps {
  const reason = reachReason(error);
  if (error instanceof VinrConnectionError && error.code !== 'tls') return [failed('connect', ms, reason)];
  const connected = passed('connect', ms, null);
  if (error instanceof VinrClientCertificateError)
    return [connected, passed('identity', 0, null), failed('answer', 0, reason)];
  return [connected, failed('identity', ms, reason)];
}

async function asked(connection: LanConnection, clock: Clock): Promise<Steps> {
  const { timings, peer } = connection;
  const before = [
    passed('connect', timings.connectMs, null),
    passed(
      'identity',
      timings.tlsMs,
      `${connection.terminalId} · ${peer.validTo.toISOString().slice(0, 10)}`,
    ),
  ];
  const began = clock.monotonic();
  try {
    const { roundTripMs } = await connection.probe({ timeoutMs: STEP_MS });
    return [...before, passed('answer', roundTripMs, null)];
  } catch (error) {
    if (!isVinrError(error)) throw error;
    return [...before, failed('answer', clock.monotonic() - began, reachReason(error))];
  } finally {
    connection.close();
  }
}

const passed = (step: ConnectionStepName, ms: number, detail: string | null): ConnectionStep => ({
  step,
  state: 'passed',
  ms,
  detail,
});

const failed = (step: ConnectionStepName, ms: number, reason: ReachReason): ConnectionStep => ({
  step,
  state: 'failed',
  ms,
  reason,
});

const withSkipped = (steps: Steps): Steps =>
  CONNECTION_STEPS.map((name) => steps.find(({ step }) => step === name) ?? { step: name, state: 'skipped' });
