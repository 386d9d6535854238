// npm run update-key -- FILE: a key pair to state releases with. The private half goes into FILE, the public half into
// main/updates/vendor-keys.json, which is built into the till.
import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { ROOT, inRoot } from './setup/paths.mjs';
import { Trouble, command } from './setup/trouble.mjs';

const KEYS = 'main/updates/vendor-keys.json';

/** @param {string | undefined} file @returns {string} @throws {Trouble} where a private key must not lie */
function privatePlace(file) {
  if (file === undefined)
    throw new Trouble('Say where the private key goes: npm run update-key -- /safe/place/vinr-pos.key');
  const path = resolve(file);
  const inside = relative(ROOT, path);
  if (!inside.startsWith('..') && !isAbsolute(inside))
    throw new Trouble('A private key does not belong into the checkout. Name a file outside of it.');
  return path;
}

await command(async () => {
  const path = privatePlace(process.argv[2]);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  await writeFile(path, pem, { mode: 0o600, flag: 'wx' }).catch((error) => {
    throw new Trouble(`${path} cannot be written: ${error.code}. An old key is never written over.`);
  });
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  const keys = [...JSON.parse(await readFile(inRoot(KEYS), 'utf8')), raw];
  await writeFile(inRoot(KEYS), `${JSON.stringify(keys, null, 2)}\n`);
  process.stdout.write(`Private key: ${path} (keep it offline, and a copy of it elsewhere)\n`);
  process.stdout.write(`Public key ${raw}, added to ${KEYS}: commit that and build.\n`);
});
