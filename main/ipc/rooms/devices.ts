import { AppFailure } from '#shared/app-error.ts';
import type { DeviceSettings } from '#shared/devices.ts';
import type { devicesInputs } from '#shared/ipc/rooms/devices.ts';
import type { DeviceService } from '../../devices/device-service.ts';
import type { Staff } from '../../staff/staff.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface DevicesParts {
  readonly devices: DeviceService;
  readonly staff: Staff;
}

export function devicesHandlers({ devices, staff }: DevicesParts): HandlersOf<keyof typeof devicesInputs> {
  return {
    'devices.get': () => devices.view(),
    'devices.set': async ({ devices: settings, approval }) => {
      const taken = portsOf(settings);
      if (new Set(taken).size !== taken.length) throw new AppFailure('port.taken');
      await staff.require({ kind: 'settings' }, approval);
      await devices.change(settings);
      return null;
    },
    'devices.find': () => devices.find(),
    'scale.read': () => devices.weigh(),
  };
}

const portsOf = ({ scanners, scale }: DeviceSettings): readonly string[] =>
  [...scanners.map(({ line }) => line), ...(scale === null ? [] : [scale.line])].map(({ port }) => port);
