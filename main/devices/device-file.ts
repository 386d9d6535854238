import { devicesSchema, NO_DEVICES, type DeviceSettings } from '#shared/devices.ts';
import type { Log } from '../log.ts';
import { OwnFile } from '../settings/own-file.ts';

export type DeviceFile = OwnFile<DeviceSettings>;

/** What is plugged into this till's serial ports. */
export const openDeviceFile = (profile: string, log: Log): Promise<DeviceFile> =>
  OwnFile.open<DeviceSettings>({
    profile,
    name: 'devices.json',
    schema: devicesSchema,
    absent: NO_DEVICES,
    log,
  });
