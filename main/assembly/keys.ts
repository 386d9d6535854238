import type { LostKeys } from '#shared/lost-keys.ts';
import { CertificateWatch } from '../certificates/certificate-watch.ts';
import type { Log } from '../log.ts';
import { lostKeysOf } from '../provisioning/lost-keys.ts';
import type { Provisioned } from '../provisioning/provision.ts';
import type { Ground } from './ground.ts';

/** Says in the log what became of the keys, and returns what the screen says of those that did not open. */
export function toldOfKeys({ settings, credentials, switchedBack }: Provisioned, log: Log): LostKeys | null {
  for (const terminalId of switchedBack) log.warn('certificate.switchedBack', { terminalId });
  const lost = lostKeysOf(credentials, settings);
  if (lost === null) return null;
  const { code, cards } = lost;
  log.warn('keys.lost', { code, cards, why: credentials.lost?.failure.message ?? '' });
  return lost;
}

/** Resolves once the list of withdrawn certificates is read: nobody is dialled before. */
export const openCertificates = ({ ports, given, changed }: Ground): Promise<CertificateWatch> =>
  CertificateWatch.open({
    profile: ports.profile,
    vault: given.vault,
    terminals: given.settings.terminals,
    own: given.credentials.identities,
    clock: ports.clock,
    log: ports.log,
    changed,
  });
