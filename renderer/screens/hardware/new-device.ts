import type { DeviceSettings, ScaleProtocolName, SerialSettings } from '#shared/devices.ts';

const line = (port: string, rest: Partial<SerialSettings> = {}): SerialSettings => ({
  port,
  baudRate: 9600,
  framing: '8N1',
  flow: 'none',
  ...rest,
});

export const printerLine = (port: string): SerialSettings => line(port, { baudRate: 19_200 });

/** As scales of each kind come out of their box. */
export const scaleLine = (port: string, protocol: ScaleProtocolName): SerialSettings =>
  line(port, { baudRate: protocol === 'and' ? 2_400 : 9_600, framing: '7E1' });

export function withScanner(devices: DeviceSettings, port: string): DeviceSettings {
  const numbers = devices.scanners.map(({ id }) => Number(id.replace(/^s/, '')) || 0);
  const id = `s${Math.max(0, ...numbers) + 1}`;
  return { ...devices, scanners: [...devices.scanners, { id, line: line(port) }] };
}

export const withScale = (devices: DeviceSettings, port: string): DeviceSettings => ({
  ...devices,
  scale: { protocol: 'toledo8217', line: scaleLine(port, 'toledo8217') },
});
