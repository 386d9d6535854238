import type { CertificateWatch } from '../certificates/certificate-watch.ts';
import type { ConnectivityFile } from '../fleet/connectivity-file.ts';
import { Connectivity } from '../fleet/connectivity.ts';
import { LanHealth } from '../flight/lan-health.ts';
import { FlightRecorder } from '../flight/recorder.ts';
import { TracedLink } from '../payments/driver/traced-link.ts';
import { VinrLink } from '../payments/driver/vinr-link.ts';
import { guarded } from '../payments/trace.ts';
import { heardBy, undisturbed } from '../payments/undisturbed.ts';
import { vinrClient } from '../provisioning/vinr-client.ts';
import type { HealthParts, TerminalProbe } from '../terminals/health.ts';
import { TerminalHealth } from '../terminals/health.ts';
import { TerminalRegistry } from '../terminals/registry.ts';
import type { Ground } from './ground.ts';

/** The terminals of this till: which there are, the way to them, how they are, and what is written down of it. */
export function terminalsOf(ground: Ground, certificates: CertificateWatch, file: ConnectivityFile) {
  const { clock, log } = ground.ports;
  const { settings, credentials } = ground.given;
  const registry = new TerminalRegistry(settings.terminals, settings.activeTerminalId);
  const cloud = credentials.secretKey !== null;
  const { shopClock } = ground.reporting;
  const lanHealth = new LanHealth({ registry, wall: () => clock.wall(), shopClock });
  const recorder = recorderOf(ground, lanHealth);
  const trace = guarded(heardBy(undisturbed(ground.holdSnapshots), recorder), log);
  const vinr = vinrClient({ ...settings, isDenied: certificates.isDenied }, credentials);
  const driver = new VinrLink({ vinr, registry, cloud, trace, clock, missed: (id) => health.lookNow(id) });
  const link = new TracedLink({ link: driver, trace, clock });
  const connectivity = new Connectivity({
    recalled: file.recalled,
    keep: (events) => file.keep(events),
  });
  const known = { registry, lanHealth, certificates, connectivity };
  const health: TerminalHealth = healthOf(ground, driver, known);
  return { ...known, vinr, cloud, recorder, trace, link, health };
}

export type Terminals = ReturnType<typeof terminalsOf>;

const recorderOf = ({ ports, store, record }: Ground, lanHealth: LanHealth): FlightRecorder =>
  new FlightRecorder({
    store: store.traces,
    clock: ports.clock,
    log: ports.log,
    seq: () => record.seq,
    heard: (line) => lanHealth.take(line),
  });

/** Every look at a terminal tells four others: the figures, the certificates, the log of outages, the screen. */
function healthOf(
  { ports: { clock, log }, given, changed }: Ground,
  probe: TerminalProbe,
  { registry, lanHealth, certificates, connectivity }: Known,
): TerminalHealth {
  const probed: HealthParts['probed'] = (id, answer) => {
    lanHealth.probed(id, answer);
    if (answer.ok) certificates.seen(id, answer.peer);
    const address = registry.addressOf(id);
    const { name } = registry.get(id);
    connectivity.looked({ id, name, address, at: clock.wall(), away: answer.ok ? null : answer.reason });
  };
  const cloudAllowed = given.credentials.secretKey !== null;
  return new TerminalHealth({ registry, probe, clock, log, cloudAllowed, changed, probed });
}

interface Known {
  readonly registry: TerminalRegistry;
  readonly lanHealth: LanHealth;
  readonly certificates: CertificateWatch;
  readonly connectivity: Connectivity;
}
