import { parseArgs } from 'node:util';

/** Where the till keeps its things and who provisions it. Nothing else can be said on a command line. */
export interface CommandLine {
  readonly profile: string | null;
  readonly order: OrderSource | null;
}

export type OrderSource =
  { readonly from: 'file'; readonly path: string } | { readonly from: 'simulator'; readonly url: string };

/** Electron and Chromium add switches of their own, so unknown ones are left to them. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...argv],
    options: { profile: { type: 'string' }, config: { type: 'string' }, simulator: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return { profile: text(values.profile), order: orderSource(text(values.config), text(values.simulator)) };
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function orderSource(file: string | null, url: string | null): OrderSource | null {
  if (url !== null) return { from: 'simulator', url };
  return file === null ? null : { from: 'file', path: file };
}
