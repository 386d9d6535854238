import { preflightCommand } from './preflight/command.ts';
import { storeInFile } from './preflight/probes/keys.ts';
import { versionOf } from './version.ts';

async function main(): Promise<void> {
  const version = versionOf(__dirname);
  const argv = process.argv.slice(2);
  const ended = await preflightCommand({ argv, version, findStore: storeInFile, printPdf: null });
  process.stdout.write(ended.stdout);
  process.stderr.write(ended.stderr);
  process.exit(ended.exit);
}

void main();
