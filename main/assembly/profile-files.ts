import type { DeviceFile } from '../devices/device-file.ts';
import { openDeviceFile } from '../devices/device-file.ts';
import { ConnectivityFile } from '../fleet/connectivity-file.ts';
import type { PrintingFile } from '../printing/printing-file.ts';
import { openPrintingFile } from '../printing/printing-file.ts';
import { PreferenceFile } from '../settings/preferences.ts';
import type { TillPorts } from './ports.ts';

/** What this till remembers beside its journal and its settings. */
export interface ProfileFiles {
  readonly preferences: PreferenceFile;
  readonly printing: PrintingFile;
  readonly devices: DeviceFile;
  readonly connectivity: ConnectivityFile;
}

export async function openProfileFiles(ports: TillPorts): Promise<ProfileFiles> {
  const { profile, log } = ports;
  return {
    preferences: await PreferenceFile.open(ports),
    printing: await openPrintingFile(profile, log),
    devices: await openDeviceFile(profile, log),
    connectivity: await ConnectivityFile.open(profile, log),
  };
}
