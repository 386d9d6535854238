import type { SerialPort } from 'serialport';
import * as v from 'valibot';
import type { PortTrouble, SerialSettings } from '#shared/devices.ts';
import type { SerialLine, SerialPorts } from './serial-ports.ts';
import { PortFailure } from './serial-ports.ts';

const listed = v.array(
  v.object({
    path: v.string(),
    manufacturer: v.optional(v.string()),
    serialNumber: v.optional(v.string()),
  }),
);

/** Those of the operating system, by `serialport`, a native library: it is read when a till first has to do with one. */
export const systemSerialPorts: SerialPorts = {
  list: async () => {
    const { SerialPort } = await import('serialport');
    // Its own types lead nowhere here, so that what it says is read like anything from outside.
    const found: unknown = await SerialPort.list();
    return v.parse(listed, found).map(({ path: port, manufacturer, serialNumber }) => ({
      port,
      name: [manufacturer, serialNumber].filter((part) => part !== undefined && part !== '').join(' '),
    }));
  },
  open: async (settings) => {
    const { SerialPort } = await import('serialport');
    const port = new SerialPort({ ...wireOf(settings), autoOpen: false });
    await new Promise<void>((resolve, reject) => {
      port.open((error) => (error ? reject(new PortFailure(troubleIn(error), error)) : resolve()));
    });
    return lineOf(port);
  },
};

function wireOf({ port: path, baudRate, framing, flow }: SerialSettings) {
  const [bits, letter, stop] = framing;
  const parity = letter === 'E' ? 'even' : letter === 'O' ? 'odd' : 'none';
  return {
    path,
    baudRate,
    dataBits: bits === '7' ? 7 : 8,
    parity,
    stopBits: stop === '2' ? 2 : 1,
    rtscts: flow === 'wires',
    xon: flow === 'characters',
    xoff: flow === 'characters',
  } as const;
}

function lineOf(port: SerialPort): SerialLine {
  const closed = new Promise<void>((resolve) => void port.once('close', () => resolve()));
  // A device that is pulled out fails and then closes: the close is what counts.
  port.on('error', () => undefined);
  const settled = (work: (done: (error: Error | null | undefined) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      work((error) => (error ? reject(new PortFailure('failed', error)) : resolve()));
    });
  return {
    onData: (listener) => void port.on('data', listener),
    send: async (bytes) => {
      await settled((done) => void port.write(Buffer.from(bytes), done));
      await settled((done) => port.drain(done));
    },
    closed,
    close: async () => {
      if (port.isOpen) await settled((done) => port.close(done));
    },
  };
}

/** The library passes on what the system said. */
function troubleIn({ message }: Error): PortTrouble {
  if (/ENOENT|ENXIO|ENODEV|File not found|No such/i.test(message)) return 'missing';
  if (/EACCES|EPERM|Access denied|Permission denied/i.test(message)) return 'denied';
  return /EBUSY|Resource busy|cannot lock|temporarily unavailable/i.test(message) ? 'busy' : 'failed';
}
