// A part of the till as plain Node loads it, for measuring it inside this process.
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inRoot } from '../../scripts/setup/paths.mjs';

/**
 * The bundle lies inside the project, where the packages that stay outside of it are found.
 * @template T
 * @param {string} entry a TypeScript file of the project @param {(module: any) => Promise<T>} work
 * @param {import('vite').Plugin[]} [plugins] @returns {Promise<T>}
 */
export async function withBundle(entry, work, plugins = []) {
  const outDir = await mkdtemp(inRoot('node_modules/.bench-'));
  try {
    await build({
      root: inRoot('.'),
      configFile: false,
      logLevel: 'silent',
      plugins,
      ssr: { noExternal: true, external: ['libsql'] },
      build: {
        ssr: inRoot(entry),
        outDir,
        target: 'node20.18',
        minify: false,
        rolldownOptions: { output: { format: 'es', entryFileNames: 'bundle.mjs' } },
      },
    });
    return await work(await import(pathToFileURL(join(outDir, 'bundle.mjs')).href));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
