import type { TerminalSettings } from '../../settings/settings.ts';
import { ProvisioningFailure } from '../order.ts';
import { readNamed } from './read-given.ts';

/** The terminal CA that every file is judged by, PEM: the one given, or the one that this till's terminals have. */
export async function readAuthority(
  given: string | null,
  known: readonly TerminalSettings[],
): Promise<string> {
  if (given === null) return theOneOf(known);
  const pem = Buffer.from(await readNamed(given, '--ca')).toString('utf8');
  // It is kept in the settings, which are no place for a key.
  if (pem.includes('PRIVATE KEY')) throw new ProvisioningFailure(`${given} holds a private key. ${GIVE}`);
  if (!pem.includes('BEGIN CERTIFICATE')) throw new ProvisioningFailure(`${given} is not PEM. ${GIVE}`);
  return pem;
}

const GIVE = 'Give the VINR terminal CA with --ca, as a PEM file with certificates only.';

function theOneOf(known: readonly TerminalSettings[]): string {
  const [pem, ...others] = new Set(known.map(({ caPem }) => caPem));
  if (pem !== undefined && others.length === 0) return pem;
  throw new ProvisioningFailure(`This till's terminals do not have one CA in common. ${GIVE}`);
}
