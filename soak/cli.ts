import { exhaustiveCommand } from './commands/exhaustive.ts';
import { mutantsCommand } from './commands/mutants.ts';
import { soakCommand } from './commands/soak.ts';
import { readOptions } from './options.ts';

const COMMANDS = { soak: soakCommand, mutants: mutantsCommand, exhaustive: exhaustiveCommand };

async function main(): Promise<void> {
  const options = readOptions();
  if (options.command === 'soak') process.stderr.write(`seed ${options.seed}\n`);
  const lines = await COMMANDS[options.command](options);
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
