// simulator/dist for `npm pack`: the command, the library and its types, with everything they need inside, so that the
// package depends on nothing. `--clean` takes it away again: in this checkout the simulator runs from dist/simulator.
// `--out FOLDER` builds somewhere else.
import { cp, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { inRoot, ROOT } from '../setup/paths.mjs';
import { mustRun } from '../setup/run.mjs';
import { nodeSide } from './targets.mjs';

const options = { out: { type: 'string', default: inRoot('simulator/dist') }, clean: { type: 'boolean' } };
const { values } = parseArgs({ options });
const out = resolve(values.out);
/** Under another name until it is whole: whoever looks for a built simulator meanwhile finds none or a good one. */
const growing = `${out}-growing`;

await rm(out, { recursive: true, force: true });
if (!values.clean) {
  await rm(growing, { recursive: true, force: true });
  await bundle('cli', 'cjs');
  await bundle('index', 'es');
  await copyTypes();
  await rename(growing, out);
}

/** @param {string} name of the entry @param {'cjs' | 'es'} format */
async function bundle(name, format) {
  const config = nodeSide(growing, { [name]: `simulator/${name}.ts` }, false);
  const entryFileNames = format === 'cjs' ? '[name].cjs' : '[name].js';
  const output = { format, entryFileNames, codeSplitting: false };
  const rolldownOptions = { ...config.build?.rolldownOptions, output };
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, outDir: growing, emptyOutDir: false, sourcemap: false, rolldownOptions },
  });
}

async function copyTypes() {
  const compiler = inRoot('node_modules/typescript/bin/tsc');
  await mustRun(process.execPath, [compiler, '-b', 'simulator'], { cwd: ROOT });
  const isType = (/** @type {string} */ path) => !/\.tsbuildinfo$|[/\\]testing$/.test(path);
  await cp(inRoot('.tsc/simulator'), `${growing}/types`, { recursive: true, filter: isType });
}
