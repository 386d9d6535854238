import type { HealthView } from '#shared/health.ts';
import type { CertificateWatch } from '../certificates/certificate-watch.ts';
import type { LanHealth } from './lan-health.ts';

export interface HealthSources {
  readonly lanHealth: LanHealth;
  readonly certificates: Pick<CertificateWatch, 'standings' | 'deniedList'>;
}

/** How the ways to the terminals are, and the certificates that they stand on. */
export const healthView = ({ lanHealth, certificates }: HealthSources): HealthView => ({
  ...lanHealth.view(),
  certificates: certificates.standings(),
  deniedList: certificates.deniedList(),
});
