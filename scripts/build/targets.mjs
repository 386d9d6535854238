// What is built from what: a Vite build each, one configuration each.
import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { inRoot } from '../setup/paths.mjs';

/** Oldest Node and Chromium that run the result. */
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';

/** Native or given by the runtime; everything else is bundled, so that nothing is searched at start. */
const EXTERNAL = ['electron', 'libsql', /^@libsql\//, 'serialport'];

const MAIN_ENTRIES = {
  index: 'main/index.ts',
  headless: 'main/headless.ts',
  provision: 'main/provision.ts',
  'provision-headless': 'main/provision-headless.ts',
  store: 'main/journal/store-process.ts',
  'journal-format': 'main/journal/journal-format.ts',
  'p12-worker': 'main/certificates/p12-worker.ts',
  keeper: 'main/setup/keeper/process.ts',
  'catalogue-worker': 'main/catalogue/catalogue-worker.ts',
  'import-worker': 'main/catalogue/import/import-worker.ts',
  audit: 'main/audit.ts',
  'import-bench': 'main/import-bench.ts',
  export: 'main/export.ts',
  backup: 'main/backup.ts',
  preflight: 'main/preflight.ts',
  'preflight-electron': 'main/preflight-electron.ts',
};

const SDK_ENTRIES = { index: 'sdk/client/index.ts', wire: 'sdk/wire/index.ts' };

const ENDURANCE_ENTRIES = { cli: 'endurance/cli.ts', till: 'endurance/till.ts' };

/** @typedef {{ name: string, entries: Record<string, string>, config: import('vite').InlineConfig }} Target */

/** @param {Record<string, string>} entries @returns {Record<string, string>} */
const absolute = (entries) =>
  Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, inRoot(path)]));

/**
 * CommonJS for Node or Electron's main side.
 * @param {string} outDir @param {Record<string, string>} entries @param {boolean} split whether lazy parts get files of their own
 * @returns {import('vite').InlineConfig}
 */
export const nodeSide = (outDir, entries, split) => ({
  root: inRoot('.'),
  publicDir: false,
  ssr: { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } },
  build: {
    ssr: true,
    outDir: inRoot(outDir),
    target: NODE,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: absolute(entries),
      external: EXTERNAL,
      output: {
        format: 'cjs',
        entryFileNames: '[name].cjs',
        chunkFileNames: 'parts/[name]-[hash].cjs',
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        ...(split ? {} : { codeSplitting: false }),
      },
    },
  },
});

/**
 * The SDK as it is published: a module for each door and what they share, so that importing it costs a till few files.
 * Its types come from `tsc`.
 * @param {Record<string, string>} entries @returns {import('vite').InlineConfig}
 */
export const sdkSide = (entries) => ({
  root: inRoot('.'),
  publicDir: false,
  ssr: { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } },
  build: {
    ssr: true,
    outDir: inRoot('sdk/dist/esm'),
    emptyOutDir: true,
    target: NODE,
    minify: false,
    rolldownOptions: {
      input: absolute(entries),
      external: ['bonjour-service', 'node-forge'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});

/** The pages of the renderer: the till, the customer's screen, and the window of its own where secrets are typed. */
const PAGES = {
  index: 'renderer/index.html',
  customer: 'renderer/customer/index.html',
  setup: 'renderer/setup/index.html',
  paper: 'renderer/paper/index.html',
};

/** @returns {import('vite').InlineConfig} */
const rendererSide = () => ({
  root: inRoot('renderer'),
  base: './',
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: inRoot('dist/renderer'),
    // It lies outside Vite's root, and old assets would be shipped with the new ones.
    emptyOutDir: true,
    target: CHROMIUM,
    // Fonts stay files and no script is put into the page: the content security policy refuses both.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: absolute(
        Object.fromEntries(Object.entries(PAGES).filter(([, path]) => existsSync(inRoot(path)))),
      ),
    },
  },
});

/** @returns {Target[]} */
export const targets = () => [
  { name: 'main', entries: MAIN_ENTRIES, config: nodeSide('dist/main', MAIN_ENTRIES, true) },
  {
    name: 'preload',
    entries: { index: 'preload/index.ts' },
    config: nodeSide('dist/preload', { index: 'preload/index.ts' }, false),
  },
  {
    // A sandboxed preload can load nothing beside itself, so each is built alone. After the other, which empties its folder.
    name: 'preload-setup',
    entries: { index: 'preload/setup.ts' },
    config: nodeSide('dist/preload/setup', { index: 'preload/setup.ts' }, false),
  },
  { name: 'renderer', entries: { index: PAGES.index }, config: rendererSide() },
  {
    name: 'simulator',
    entries: { cli: 'simulator/cli.ts' },
    config: nodeSide('dist/simulator', { cli: 'simulator/cli.ts' }, true),
  },
  { name: 'sdk', entries: SDK_ENTRIES, config: sdkSide(SDK_ENTRIES) },
  {
    name: 'soak',
    entries: { cli: 'soak/cli.ts' },
    config: nodeSide('dist/soak', { cli: 'soak/cli.ts' }, false),
  },
  {
    name: 'chaos',
    entries: { cli: 'chaos/cli.ts' },
    config: nodeSide('dist/chaos', { cli: 'chaos/cli.ts' }, false),
  },
  {
    name: 'day',
    entries: { cli: 'day/cli.ts' },
    config: nodeSide('dist/day', { cli: 'day/cli.ts' }, false),
  },
  {
    name: 'endurance',
    entries: ENDURANCE_ENTRIES,
    config: nodeSide('dist/endurance', ENDURANCE_ENTRIES, true),
  },
];
