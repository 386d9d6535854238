import { app } from 'electron';
import type { CommandLine } from '../command-line.ts';
import { readCommandLine } from '../command-line.ts';

/** What follows the program and, when run from a checkout, the path of the app. */
export const electronArguments = (): readonly string[] => process.argv.slice(app.isPackaged ? 1 : 2);

/** `vinr-pos provision …`, `vinr-pos backup …`, `vinr-pos watch`: what this process is for, when it is no till. */
export const isProvisioning = (): boolean => firstWord() === 'provision';
export const isBackingUp = (): boolean => firstWord() === 'backup';
export const isWatching = (): boolean => firstWord() === 'watch';

/** The first word that is no option, after the app's own path where that is given. */
function firstWord(): string | undefined {
  const words = process.argv.slice(1).filter((argument) => !argument.startsWith('-'));
  return words[app.isPackaged ? 0 : 1];
}

/** Our options. */
export const electronCommandLine = (): CommandLine => readCommandLine(electronArguments());
