// npm run package [-- --inspectable | --prove | --installers]: what a shop gets, checked when it is made.
import { parseArgs } from 'node:util';
import { checkPackage } from './package/check.mjs';
import { verifyFuses } from './package/fuses.mjs';
import { makeInspectable } from './package/inspectable.mjs';
import { pack } from './package/pack.mjs';
import { prove } from './package/prove.mjs';
import { resolveRuntime } from './runtime/resolve.mjs';
import { inRoot } from './setup/paths.mjs';
import { readyForNode } from './setup/ready.mjs';
import { createSay } from './setup/say.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { Trouble, command } from './setup/trouble.mjs';

const PERMISSION = 'VINR_ALLOW_FALLBACK_PACKAGE';

/** @param {import('./runtime/resolve.mjs').Runtime} runtime */
function refuseFallback({ fallback, version }) {
  if (!fallback || process.env[PERMISSION] === '1') return;
  throw new Trouble(
    `Electron ${version} of the npm registry is for tests: a release needs a supported Electron. Package where ` +
      `Electron can be downloaded, or set ${PERMISSION}=1 for a package that is never given to anybody.`,
  );
}

await command(async () => {
  const { values } = parseArgs({
    options: {
      inspectable: { type: 'boolean', default: false },
      prove: { type: 'boolean', default: false },
      installers: { type: 'boolean', default: false },
    },
  });
  const say = createSay(process.stdout);
  await readyForNode(say);
  await ensureSystemLibraries(say);
  const runtime = await resolveRuntime(say);
  refuseFallback(runtime);
  const made = await say.step('Packaging', () => pack(runtime, inRoot('out/release'), values));
  await checkPackage(made, false, say);
  say.line(`The package is ${made.folder}`);
  if (!values.inspectable && !values.prove) return;
  const variant = await makeInspectable(made, inRoot('out/inspectable'));
  await verifyFuses(variant.program, true);
  say.line(`The same for tests, which debuggers may attach to, is ${variant.folder}`);
  if (values.prove) await prove({ made, variant, runtime, say });
});
