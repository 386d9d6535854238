import { app } from 'electron';
import type { CommandLine } from '../command-line.ts';
import { readCommandLine } from '../command-line.ts';

/** What follows the program and, when run from a checkout, the path of the app. */
export const electronArguments = (): readonly string[] => process.argv.slice(app.isPackaged ? 1 : 2);

/** Our options. */
export const electronCommandLine = (): CommandLine => readCommandLine(electronArguments());
