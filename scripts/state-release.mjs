// npm run state-release -- FILE --key KEY [--percent 10] [--days 90] [--out FOLDER]: says of an installer what tills must know before
// they take it, and signs that. Run it again with another --percent to let more tills have it, or with 0 to take it back.
import { createPrivateKey } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stateRelease } from './package/release-statement.mjs';
import { inRoot } from './setup/paths.mjs';
import { readyForNode } from './setup/ready.mjs';
import { createSay } from './setup/say.mjs';
import { Trouble, command } from './setup/trouble.mjs';

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      percent: { type: 'string', default: '100' },
      days: { type: 'string', default: '90' },
      out: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || values.key === undefined)
    throw new Trouble(
      'npm run state-release -- FILE --key KEY [--percent 0..100] [--days 1..400] [--out FOLDER]',
    );
  await readyForNode(createSay(process.stderr));
  const { journal } = createRequire(import.meta.url)(inRoot('dist/main/journal-format.cjs'));
  const key = createPrivateKey(await readFile(values.key));
  const [percent, days] = [Number(values.percent), Number(values.days)];
  const at = new Date();
  const { name, statement, signature } = await stateRelease({ file, key, percent, days, journal, at });
  const folder = resolve(values.out ?? dirname(file));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), statement);
  await writeFile(join(folder, `${name}.sig`), `${signature}\n`);
  process.stdout.write(
    `${join(folder, name)} and ${name}.sig are for ${percent} of 100 tills, and valid for ${days} days.\n`,
  );
  process.stdout.write('Put the installer on the server first, these two last.\n');
});
