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
