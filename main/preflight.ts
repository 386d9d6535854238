import { writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import type { TerminalId } from '#shared/ids.ts';
import { preflight, PreflightFailure } from './preflight/preflight.ts';
import { observeKeys, storeInFile } from './preflight/probes/keys.ts';
import type { Report } from './preflight/report.ts';
import { reportOf } from './preflight/report.ts';
import { sheetOf } from './preflight/sheet.ts';

const USAGE = 'Say which till: --profile DIR [--terminal ID] [--json] [--out FILE].';

async function main(): Promise<number> {
  const { profile, terminal, json, out } = readOptions();
  if (profile === undefined) throw new PreflightFailure(USAGE);
  const began = performance.now();
  const examined = await preflight({
    profile,
    only: terminal === undefined ? null : (terminal as TerminalId),
    openKeys: (settings) => observeKeys(profile, settings, storeInFile),
    interfaces: networkInterfaces(),
    platform: process.platform,
    wall: () => Date.now(),
  });
  const report = reportOf(examined, Date.now(), performance.now() - began);
  const sheet = `${sheetOf(report).join('\n')}\n`;
  if (out !== undefined) await writeSheet(out, sheet);
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : sheet);
  return exitCode(report);
}

/** 0: nothing failed. 1: something did. 2, elsewhere: the command could not be carried out. */
const exitCode = ({ failed }: Report): number => (failed === 0 ? 0 : 1);

function readOptions() {
  const text = { type: 'string' } as const;
  const options = {
    profile: text,
    terminal: text,
    out: text,
    json: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new PreflightFailure(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

/** Never over a file that is there: the sheet of another day may have been signed. */
async function writeSheet(file: string, sheet: string): Promise<void> {
  await writeFile(file, sheet, { flag: 'wx' }).catch((error: unknown) => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new PreflightFailure(
      `${file}: ${exists ? 'It is there already' : 'It cannot be made'}. Name another file with --out.`,
    );
  });
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
