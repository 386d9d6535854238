import type { FoundPrinter } from '#shared/printing.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';

/** Raw TCP, which ESC/POS printers announce, and the older line printer service. */
const TYPES = ['pdl-datastream', 'printer'] as const;
const RAW_PORT = 9100;
const LISTEN_MS = 2_500;

/** Printers that announce themselves by mDNS within a few seconds. None: this network lets nothing through. */
export async function findPrinters({
  clock,
  log,
}: {
  clock: Clock;
  log: Log;
}): Promise<readonly FoundPrinter[]> {
  const { default: Bonjour } = await import('bonjour-service');
  const found = new Map<string, FoundPrinter>();
  const bonjour = new Bonjour({}, (error: Error) => log.warn('printers.find', { why: error.message }));
  for (const type of TYPES) {
    bonjour.find({ type }, ({ name, port, referer, addresses }) => {
      const host = referer?.address ?? addresses?.[0];
      // A line printer's own port speaks LPD, which we do not: the same device nearly always has the raw one.
      if (host !== undefined) found.set(host, { name, host, port: type === 'printer' ? RAW_PORT : port });
    });
  }
  await clock.sleep(LISTEN_MS, new AbortController().signal);
  bonjour.destroy();
  return [...found.values()];
}
