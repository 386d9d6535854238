import { app } from 'electron';
import type { CommandLine } from '../command-line.ts';
import { readCommandLine } from '../command-line.ts';

/** Our options, without the program and, when run from a checkout, without the path of the app. */
export const electronCommandLine = (): CommandLine =>
  readCommandLine(process.argv.slice(app.isPackaged ? 1 : 2));
