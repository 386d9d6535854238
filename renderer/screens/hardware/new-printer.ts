import type { PrinterSettings, PrintingSettings } from '#shared/printing.ts';

/** Where every ESC/POS printer listens unless somebody changed it. */
const RAW_PORT = 9100;

/** `192.168.1.50`, `printer.local:9101`, `[fe80::1]:9100`; null for what is no address. */
export function readAddress(typed: string): { readonly host: string; readonly port: number } | null {
  const [, ipv6, name, digits] =
    /^(?:\[([0-9a-f:.]+)\]|([a-z0-9][a-z0-9.-]*))(?::(\d{1,5}))?$/i.exec(typed.trim()) ?? [];
  const host = ipv6 ?? name;
  const port = digits === undefined ? RAW_PORT : Number(digits);
  return host === undefined || port < 1 || port > 65_535 ? null : { host, port };
}

/** 80 mm, and the drawer plugged in, when it is the first: what most counters have. */
export function newPrinter(
  { printers }: PrintingSettings,
  name: string,
  connection: PrinterSettings['connection'],
): PrinterSettings {
  const numbers = printers.map(({ id }) => Number(id.replace(/^p/, '')) || 0);
  const id = `p${Math.max(0, ...numbers) + 1}`;
  const isFirst = printers.length === 0 && connection.kind !== 'system';
  return { id, name: name.slice(0, 40), connection, width: 80, codepages: 'epson', drawer: isFirst };
}
