// npm run package [-- --inspectable]: a folder that runs without npm. --inspectable is the variant that tests can drive.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resolveRuntime } from './runtime/resolve.mjs';
import { verifyFuses } from './package/fuses.mjs';
import { ROOT, inRoot } from './setup/paths.mjs';
import { readyForNode } from './setup/ready.mjs';
import { mustRun } from './setup/run.mjs';
import { createSay } from './setup/say.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { Trouble, command } from './setup/trouble.mjs';

const PERMISSION = 'VINR_ALLOW_FALLBACK_PACKAGE';

/** Where electron-builder puts the executable of each system. */
const PRODUCT = { linux: 'vinr-pos', win32: 'VINR POS.exe', darwin: 'VINR POS.app' };

/** @param {import('./runtime/resolve.mjs').Runtime} runtime */
function refuseFallback({ fallback, version }) {
  if (!fallback || process.env[PERMISSION] === '1') return;
  throw new Trouble(
    `Electron ${version} of the npm registry is for tests: a release needs a supported Electron. Package where ` +
      `Electron can be downloaded, or set ${PERMISSION}=1 for a package that is never given to anybody.`,
  );
}

/** @param {string} output @returns {Promise<string>} the folder that electron-builder made: linux-unpacked, mac-arm64… */
async function packedFolder(output) {
  const folders = await readdir(output, { withFileTypes: true });
  const packed = folders.find((entry) => entry.isDirectory() && /unpacked|^mac/.test(entry.name));
  if (!packed) throw new Trouble(`electron-builder left no package in ${output}`);
  return join(output, packed.name);
}

await command(async () => {
  const { values } = parseArgs({ options: { inspectable: { type: 'boolean', default: false } } });
  const say = createSay(process.stdout);
  await readyForNode(say);
  await ensureSystemLibraries(say);
  const runtime = await resolveRuntime(say);
  refuseFallback(runtime);
  const output = inRoot('out', values.inspectable ? 'inspectable' : 'release');
  const options = [
    `electronDist=${runtime.folder}`,
    `electronVersion=${runtime.version}`,
    `directories.output=${output}`,
    `electronFuses.enableNodeCliInspectArguments=${values.inspectable}`,
  ].map((option) => `-c.${option}`);
  const builder = inRoot('node_modules/electron-builder/cli.js');
  await say.step('Packaging', () => mustRun(process.execPath, [builder, '--dir', ...options], { cwd: ROOT }));
  const folder = await packedFolder(output);
  const name = PRODUCT[/** @type {keyof typeof PRODUCT} */ (process.platform)] ?? PRODUCT.linux;
  await verifyFuses(join(folder, name), values.inspectable);
  say.line(`The package is ${folder}${values.inspectable ? ' (inspectable: for tests only)' : ''}`);
});
