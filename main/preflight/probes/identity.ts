import type { Vinr } from '@vinr/sdk';
import { VinrClientCertificateError, VinrTerminalIdentityError } from '@vinr/sdk';
import type { TerminalIdentityCode } from '@vinr/sdk';
import type { IdentityReading } from '../checks/identity.ts';

const HANDSHAKE_MS = 5_000;

/** Shakes hands without showing a certificate of ours, so the answer does not depend on it. */
export async function observeIdentity(vinr: Vinr, address: string, port: number): Promise<IdentityReading> {
  const problems: Error[] = [];
  const host = address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
  const [reader] = await vinr.terminal.readers.discover({
    network: 'local',
    staticHosts: [host],
    timeoutMs: HANDSHAKE_MS,
    onProblem: (_host, error) => problems.push(error),
  });
  return reader === undefined ? { kind: meaning(problems[0]) } : { kind: 'terminal', id: reader.id };
}

function meaning(problem: Error | undefined): Exclude<IdentityReading['kind'], 'terminal'> {
  if (problem instanceof VinrClientCertificateError) return 'shy';
  return problem instanceof VinrTerminalIdentityError ? IDENTITY[problem.code] : 'silent';
}

const IDENTITY = {
  wrongTerminal: 'unsuitable',
  untrusted: 'untrusted',
  terminalCertificateExpired: 'expired',
  terminalCertificateNotYetValid: 'notYetValid',
  weakCertificate: 'unsuitable',
  wrongUse: 'unsuitable',
  revoked: 'revoked',
  noMutualTls: 'unsuitable',
  noSecureChannel: 'noTls',
} as const satisfies Readonly<Record<TerminalIdentityCode, IdentityReading['kind']>>;
