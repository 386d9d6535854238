import { X509Certificate } from 'node:crypto';
import { arch, networkInterfaces, release, uptime } from 'node:os';
import { healthView } from '../flight/health-view.ts';
import type { Clock } from '../clock.ts';
import { newFleetOrderId } from '../identifiers.ts';
import type { DiagnosisParts } from '../ipc/rooms/diagnosis.ts';
import type { TillRecord } from '../journal/record.ts';
import type { Log } from '../log.ts';
import { openedKeys } from '../preflight/probes/keys.ts';
import { PreflightService } from '../preflight/preflight-service.ts';
import { spelled } from '../preflight/report.ts';
import type { PrintPdf } from '../print-pdf.ts';
import { openCredentials } from '../provisioning/credentials.ts';
import type { Provisioned } from '../provisioning/provision.ts';
import type { SaveText } from '../save-text.ts';
import type { Services } from '../assembly/services.ts';
import { readSettings } from '../settings/settings.ts';
import { BundleService } from './bundle-service.ts';
import { connectionTester } from './connection-test.ts';
import { logReader } from './log-reader.ts';

export interface DiagnosisPorts {
  readonly version: string;
  readonly profile: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly saveText: SaveText | null;
  readonly printPdf: PrintPdf | null;
  /** The file that `log` writes; null where it writes none. */
  readonly logFile: string | null;
}

/** Everything that looks for what is wrong with a running till, put together. */
export function diagnosisOf(
  ports: DiagnosisPorts,
  given: Provisioned,
  services: Services,
  record: TillRecord,
  changed: () => void,
): DiagnosisParts {
  const { profile, clock, logFile } = ports;
  const { registry, vinr, flight, connectivity } = services;
  const preflight = preflightOf(ports, given, services, changed);
  const readLog = logReader(logFile);
  const bundles = new BundleService({
    settings: () => readSettings(profile),
    about: () => aboutTill(ports, given),
    books: record.books,
    flight: (tenderId) => flight.get(tenderId),
    health: () => healthView(services),
    connectivity: () => connectivity.events,
    preflight: async () => {
      const { speechIn } = await import('#shared/words/speech.ts');
      return spelled(await preflight.fresh(), speechIn('en'));
    },
    readLog,
    saveText: ports.saveText,
    wall: () => clock.wall(),
    newBundleId: newFleetOrderId,
  });
  return { preflight, bundles, readLog, testConnection: connectionTester({ vinr, registry, clock }) };
}

function preflightOf(
  { profile, version, clock, log, saveText, printPdf }: DiagnosisPorts,
  { vault, weakKeyStore }: Provisioned,
  services: Services,
  changed: () => void,
): PreflightService {
  const store = {
    kind: weakKeyStore ? 'weak' : 'os',
    backend: weakKeyStore ? 'file' : process.platform,
  } as const;
  return new PreflightService({
    examine: async (told) => {
      // Nobody sells by it: a start does not pay for it.
      const { preflight } = await import('../preflight/preflight.ts');
      return preflight({
        profile,
        only: null,
        openKeys: async (settings) => openedKeys(store, await openCredentials(vault, settings)),
        interfaces: networkInterfaces(),
        platform: process.platform,
        wall: () => clock.wall(),
        told,
      });
    },
    facts: async () => ({
      version,
      certificates: await lastDays(profile, vault),
      health: healthView(services),
    }),
    speech: services.speech,
    printPdf,
    saveText,
    wall: () => clock.wall(),
    monotonic: () => clock.monotonic(),
    changed,
    log,
  });
}

/** The last moment of this till's certificate for each of its terminals, wall time in ms. */
async function lastDays(profile: string, vault: Provisioned['vault']): Promise<Record<string, number>> {
  const settings = await readSettings(profile);
  if (settings === null) return {};
  const { identities } = await openCredentials(vault, settings);
  return Object.fromEntries(
    Object.entries(identities).map(([id, { cert }]) => [id, Date.parse(new X509Certificate(cert).validTo)]),
  );
}

const aboutTill = ({ version, clock }: DiagnosisPorts, { settings, weakKeyStore }: Provisioned): unknown => ({
  till: settings.till.id,
  shop: settings.shop.name,
  training: settings.training,
  weakKeyStore,
  version,
  runtime: pick(process.versions, ['node', 'electron', 'chrome', 'openssl']),
  system: {
    platform: process.platform,
    arch: arch(),
    release: release(),
    upForSeconds: Math.round(uptime()),
  },
  tillUpForSeconds: Math.round(process.uptime()),
  now: clock.wall(),
});

const pick = (versions: NodeJS.ProcessVersions, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (versions[name] === undefined ? [] : [[name, versions[name]]])));
