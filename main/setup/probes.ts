import type { Vinr } from '@vinr/sdk';
import { isVinrError, VinrClientCertificateError, VinrTerminalIdentityError } from '@vinr/sdk';
import type {
  CloudVerdict,
  FoundTerminal,
  PairingProblem,
  SetupPairing,
  SetupProblem,
} from '#shared/setup.ts';
import { observeCloudKey } from '../preflight/probes/cloud-key.ts';

const LISTEN_MS = 2_500;
const ASK_MS = 5_000;

/** Who announces itself on this network: hints, until a certificate proves them. */
export async function listen(
  vinr: Vinr,
  signal: AbortSignal,
): Promise<readonly Omit<FoundTerminal, 'chosen'>[]> {
  const readers = await vinr.terminal.readers.discover({ network: 'local', timeoutMs: LISTEN_MS, signal });
  return readers.map(({ id, ip, port, model, verified }) => ({ id, host: ip, port, model, verified }));
}

export type Asked =
  | { readonly ok: true; readonly found: Omit<FoundTerminal, 'chosen'> }
  | { readonly ok: false; readonly problem: SetupProblem };

/** Who answers at an address, by the certificate it shows. */
export async function askAt(vinr: Vinr, host: string): Promise<Asked> {
  const problems: Error[] = [];
  const [reader] = await vinr.terminal.readers.discover({
    network: 'local',
    staticHosts: [host],
    timeoutMs: ASK_MS,
    onProblem: (_host, error) => problems.push(error),
  });
  if (reader !== undefined) {
    const { id, ip, port, model, verified } = reader;
    return { ok: true, found: { id, host: ip, port, model, verified } };
  }
  return { ok: false, problem: problems.some(isIdentity) ? 'notATerminal' : 'nobodyThere' };
}

const isIdentity = (error: Error): boolean => error instanceof VinrTerminalIdentityError;

export interface Where {
  readonly id: string;
  readonly host: string;
  readonly port: number;
}

/** A harmless question that both sides prove themselves for. */
export async function pairWith(vinr: Vinr, { id, host, port }: Where): Promise<SetupPairing> {
  try {
    const status = await vinr.terminal.lan.status(id, { host, port }, { timeoutMs: ASK_MS });
    return { state: 'paired', model: status.model, ms: Math.round(status.roundTripMs) };
  } catch (error) {
    if (!isVinrError(error)) throw error;
    return { state: 'failed', why: whyNot(error) };
  }
}

function whyNot(error: Error & { readonly code: string }): PairingProblem {
  if (error instanceof VinrTerminalIdentityError)
    return error.code === 'wrongTerminal' ? 'otherTerminal' : 'untrusted';
  if (error instanceof VinrClientCertificateError)
    return error.code === 'missing' ? 'noCertificate' : 'ourCertificate';
  return error.code === 'reset' || error.code === 'closed' ? 'ourCertificate' : 'silent';
}

/** What VINR's cloud says to the key: one payment is listed, which is what the till itself asks most. */
export async function askCloud(vinr: Vinr): Promise<CloudVerdict> {
  const { kind } = await observeCloudKey(vinr);
  if (kind === 'noVerdict') return 'noAnswer';
  return kind === 'unusable' ? 'unknown' : kind;
}
