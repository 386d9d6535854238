import type { DevicesView, FoundPort } from '#shared/devices.ts';
import type { MonoImage } from '#shared/document.ts';
import type { HardwareView, PrinterSettings } from '#shared/printing.ts';

const printer = (id: string, name: string, host: string, width: 58 | 80): PrinterSettings => ({
  id,
  name,
  connection: { kind: 'network', host, port: 9100 },
  width,
  codepages: 'epson',
  drawer: id === 'p1',
});

const counter = printer('p1', 'Counter', '192.168.1.50', 80);
const stockroom = printer('p2', 'Stockroom', '192.168.1.51', 58);

/** A printer without paper, one that is well, a paper that waits and one that may be out. */
export const hardware: HardwareView = {
  settings: { printers: [counter, stockroom], print: 'ask', merchantCopy: false },
  printers: [
    { ...counter, trouble: 'paperOut' },
    { ...stockroom, trouble: null },
  ],
  jobs: [
    { id: '1', title: 'Sale 1041', printer: 'Counter', since: Date.now() - 300_000, state: 'unsure' },
    { id: '2', title: 'Sale 1042', printer: 'Counter', since: Date.now() - 60_000, state: 'waiting' },
  ],
  system: [],
  pictures: true,
};

const line = { port: '/dev/ttyUSB0', baudRate: 9600, framing: '7E1', flow: 'none' } as const;

/** A scale that is well, and a scanner that somebody has pulled out. */
export const devicesSample: DevicesView = {
  settings: {
    scanners: [{ id: 's1', line: { ...line, port: '/dev/ttyACM0', framing: '8N1' } }],
    scale: { protocol: 'toledo8217', line },
  },
  scanners: [{ id: 's1', trouble: 'missing' }],
  scaleTrouble: null,
};

export const portsSample: readonly FoundPort[] = [
  { port: '/dev/ttyUSB0', name: 'FTDI A10K8' },
  { port: '/dev/ttyUSB1', name: 'Prolific' },
];

/** A ring of dots. */
export const logoSample: MonoImage = ring(160);

function ring(size: number): MonoImage {
  const rows = new Uint8Array((size * size) / 8);
  for (let at = 0; at < size * size; at += 1) {
    const away = Math.hypot((at % size) - size / 2, Math.floor(at / size) - size / 2) / size;
    if (away > 0.36 && away < 0.48) rows[at >> 3] = (rows[at >> 3] ?? 0) | (0x80 >> (at & 7));
  }
  return { width: size, height: size, dots: btoa(String.fromCharCode(...rows)) };
}
