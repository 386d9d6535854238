import * as v from 'valibot';
import { devicesSchema, type DevicesView, type FoundPort, type ScaleReading } from '../../devices.ts';
import { approval, command, none } from './fields.ts';

/** What is plugged into serial ports. */
export const devicesInputs = {
  'devices.get': none,
  'devices.set': v.strictObject({ ...command, devices: devicesSchema, ...approval }),
  /** The serial ports that this computer has now. */
  'devices.find': v.strictObject({ ...command }),
  /** What lies on the scale now; answers within a second. */
  'scale.read': none,
} as const;

export interface DevicesOutputs {
  'devices.get': DevicesView;
  'devices.set': null;
  'devices.find': readonly FoundPort[];
  'scale.read': ScaleReading;
}
