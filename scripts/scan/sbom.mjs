// The bill of materials, as npm writes it: CycloneDX, in out/.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ROOT, inRoot } from '../setup/paths.mjs';
import { npm, run } from '../setup/run.mjs';

const FILE = 'out/sbom.cdx.json';

/** Bundled packages are development dependencies here, so none are left out. @returns {Promise<import('./verdict.mjs').Verdict>} */
export async function billOfMaterials() {
  const [command, args] = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
  const { code, stdout, output } = await run(command, args, { cwd: ROOT });
  if (code !== 0)
    return { figures: `npm sbom ended with ${code}`, problems: [output.trim().split('\n')[0] ?? ''] };
  const { bomFormat, specVersion, components = [] } = JSON.parse(stdout);
  await mkdir(dirname(inRoot(FILE)), { recursive: true });
  await writeFile(inRoot(FILE), stdout);
  const bare = components.filter((/** @type {any} */ one) => !one.purl).length;
  return {
    figures: `${bomFormat} ${specVersion}, ${components.length} components in ${FILE}`,
    problems: components.length > 0 && bare === 0 ? [] : [`${bare} of them have no package URL`],
  };
}
