import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { VinrConfigurationError } from '../errors.ts';

/** Where the simulator's command may be in its package: installed by itself, or built in its own repository. */
const COMMANDS = ['dist/cli.cjs', '../dist/simulator/cli.cjs'];
const PACKAGE = '@vinr/simulator';

/**
 * The simulator's command line, found at run time: it is a program beside this client, never a part of it.
 * `VINR_SIMULATOR` names the file where it is somewhere else.
 */
export function installedSimulator(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment['VINR_SIMULATOR'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw notInstalled('VINR_SIMULATOR names a file that does not exist.');
  }
  const folder = packageFolder();
  const found = folder && COMMANDS.map((command) => join(folder, command)).find((file) => existsSync(file));
  if (typeof found === 'string') return found;
  throw notInstalled(`Install ${PACKAGE}, or name its cli file in VINR_SIMULATOR.`);
}

/** Looks upwards from this file and from where the program was started. */
function packageFolder(): string | null {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    for (const modules of createRequire(from).resolve.paths(PACKAGE) ?? []) {
      const folder = join(modules, PACKAGE);
      if (existsSync(join(folder, 'package.json'))) return realpathSync(folder);
    }
  }
  return null;
}

function notInstalled(remedy: string): VinrConfigurationError {
  const message = `terminal.localSimulator: the simulator was not found. ${remedy}`;
  return new VinrConfigurationError(message, { code: 'simulatorMissing', delivery: 'notSent' });
}
