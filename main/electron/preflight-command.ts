import { dirname } from 'node:path';
import { app } from 'electron';
import { preflightCommand } from '../preflight/command.ts';
import { storeInFile } from '../preflight/probes/keys.ts';
import { printToPdf } from './print-to-pdf.ts';
import { versionOf } from '../version.ts';
import { electronSecretStore } from './secret-store.ts';

/** Preflight without a till: here the system's key store can be asked, and a sheet printed. */
export async function preflightInElectron(program: string): Promise<void> {
  // The window that prints is the only one, and its end is not the end of the command.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const { exit, stdout, stderr } = await preflightCommand({
    // Switches for Chromium stand before the program, ours behind it.
    argv: process.argv.slice(process.argv.indexOf(program) + 1),
    version: versionOf(dirname(program)),
    findStore: async (directory) => (await storeInFile(directory)) ?? electronSecretStore(),
    printPdf: printToPdf,
  });
  await written(process.stdout, stdout);
  await written(process.stderr, stderr);
  app.exit(exit);
}

const written = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => stream.write(text, () => resolve()));
