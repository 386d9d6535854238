// npm run scans -- [--minutes M] [--rate N] [--json]: a scanner at the real till, N scans a second for M minutes; exit 1 when one is lost.
import { parseArgs } from 'node:util';
import { readyForElectron } from './setup/ready.mjs';
import { createSay } from './setup/say.mjs';
import { Trouble, command } from './setup/trouble.mjs';

function readOptions() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      rate: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  });
  const count = Math.round(Number(values.minutes) * 60 * Number(values.rate));
  if (!(count > 0)) throw new Trouble('--minutes and --rate take numbers above 0');
  return { count, perSecond: Number(values.rate), json: values.json };
}

await command(async () => {
  const { count, perSecond, json } = readOptions();
  const say = createSay(process.stderr);
  const { runtime, display } = await readyForElectron(say);
  try {
    const { run } = await import('./scans/run.mjs');
    const env = { ...process.env, ...display.env };
    const found = await run({ executable: runtime.executable, env }, { count, perSecond, say });
    const line = `${found.scanned} scanned, ${found.basket} in the basket, ${found.journal} in the journal`;
    process.stdout.write(`${json ? JSON.stringify(found) : line}\n`);
    return found.wrong === 0 ? 0 : 1;
  } finally {
    await display.stop();
  }
});
