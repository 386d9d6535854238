import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * One entry point as plain Node runs it: CommonJS, packages left outside. The file lies inside the project, where
 * those packages are found. Call `remove` at the end.
 */
export async function bundle(entry: string): Promise<{ script: string; remove: () => Promise<void> }> {
  const directory = await mkdtemp(join(ROOT, 'node_modules/.bundle-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source'] },
    ssr: {
      noExternal: true,
      external: ['electron', 'electron-updater', 'libsql', 'node-forge', 'bonjour-service'],
      resolve: { conditions: ['source'] },
    },
    build: {
      ssr: join(ROOT, entry),
      outDir: directory,
      target: 'node20',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'bundle.cjs', codeSplitting: false } },
    },
  });
  return {
    script: join(directory, 'bundle.cjs'),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
