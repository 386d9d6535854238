import { writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import type { TerminalId } from '#shared/ids.ts';
import type { Language } from '#shared/preferences.ts';
import { LANGUAGES } from '#shared/preferences.ts';
import { speechIn } from '#shared/words/speech.ts';
import type { PrintPdf } from '../print-pdf.ts';
import { preflight, PreflightFailure } from './preflight.ts';
import type { FindStore } from './probes/keys.ts';
import { observeKeys } from './probes/keys.ts';
import type { Report } from './report.ts';
import { reportOf, spelled } from './report.ts';
import { sheetHtml } from './sheet-html.ts';
import { sheetOf } from './sheet.ts';

export interface CommandParts {
  readonly argv: readonly string[];
  readonly version: string;
  readonly findStore: FindStore;
  /** Null where there is no Electron to print. */
  readonly printPdf: PrintPdf | null;
}

export interface Ended {
  /** 0: nothing failed. 1: something did. 2: the command could not be carried out. */
  readonly exit: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const USAGE =
  'Say which till: --profile DIR [--terminal ID] [--language en|de|fr|es|ar] [--json] [--out FILE] [--pdf FILE].';

/** `npm run preflight`, wherever it runs. */
export async function preflightCommand(parts: CommandParts): Promise<Ended> {
  try {
    return await examined(parts);
  } catch (error) {
    return { exit: 2, stdout: '', stderr: `${error instanceof Error ? error.message : String(error)}\n` };
  }
}

async function examined({ argv, version, findStore, printPdf }: CommandParts): Promise<Ended> {
  const { profile, terminal, json, out, pdf, language } = readOptions(argv);
  if (profile === undefined) throw new PreflightFailure(USAGE);
  if (pdf !== undefined && printPdf === null)
    throw new PreflightFailure('A PDF is printed by Electron: npm run preflight -- --pdf FILE starts it.');
  const speech = speechIn(spoken(language));
  const began = performance.now();
  const found = await preflight({
    profile,
    only: terminal === undefined ? null : (terminal as TerminalId),
    openKeys: (settings) => observeKeys(profile, settings, findStore),
    interfaces: networkInterfaces(),
    platform: process.platform,
    wall: () => Date.now(),
  });
  const report = reportOf(found, Date.now(), performance.now() - began);
  const sheet = `${sheetOf(report, speech).join('\n')}\n`;
  if (out !== undefined) await writeNew(out, sheet);
  if (pdf !== undefined && printPdf !== null)
    await writeNew(
      pdf,
      await printPdf(sheetHtml({ report, version, certificates: null, health: null }, speech)),
    );
  const stdout = json ? `${JSON.stringify(spelled(report, speech))}\n` : sheet;
  return { exit: exitCode(report), stdout, stderr: '' };
}

/** English, unless somebody says otherwise: scripts read it as often as people. */
function spoken(language: string | undefined): Language {
  const known = LANGUAGES.find((one) => one === (language ?? 'en'));
  if (known === undefined) throw new PreflightFailure(`The till does not speak ${language ?? ''}. ${USAGE}`);
  return known;
}

const exitCode = ({ failed }: Report): 0 | 1 => (failed === 0 ? 0 : 1);

function readOptions(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    profile: text,
    terminal: text,
    out: text,
    pdf: text,
    language: text,
    json: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    throw new PreflightFailure(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

/** Never over a file that is there: the sheet of another day may have been signed. */
async function writeNew(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content, { flag: 'wx' }).catch((error: unknown) => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const why = exists ? 'It is there already' : 'It cannot be made';
    throw new PreflightFailure(`${file}: ${why}. Name another file.`);
  });
}
