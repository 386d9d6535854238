import type { PrinterSettings, PrintingSettings } from '#shared/printing.ts';
import type { Draft } from './draft.ts';

type Printer = NonNullable<Draft['printer']>;
type NetworkPrinter = Extract<Printer, { kind: 'network' }>;

/** The till's own printer as far as this window knows printers: others are set up on the hardware page. */
export function printerIn({ printers }: PrintingSettings): Printer {
  const [first] = printers;
  if (first?.connection.kind !== 'network') return { kind: 'none' };
  const { width, drawer, connection } = first;
  return { kind: 'network', host: connection.host, port: connection.port, width, drawer };
}

/** The one that prints what nobody chooses another for. What the window does not ask stays as it was. */
export function printingWith(printing: PrintingSettings, chosen: NetworkPrinter): PrintingSettings {
  const [first, ...others] = printing.printers;
  const known = first?.connection.kind === 'network' ? first : null;
  const rest = known === null ? printing.printers : others;
  return { ...printing, printers: [settingsOf(chosen, known), ...rest] };
}

export function settingsOf(
  { host, port, width, drawer }: NetworkPrinter,
  known: PrinterSettings | null,
): PrinterSettings {
  const connection = { kind: 'network', host, port } as const;
  return { ...(known ?? NEW), connection, width, drawer };
}

const NEW = { id: 'receipts', name: 'Receipts', codepages: 'epson' } as const;
