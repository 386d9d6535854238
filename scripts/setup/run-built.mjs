// Runs a built program as if it had been started itself: same stdin and stdout, signals and exit code.
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';

/** @param {string} path of the built file inside the checkout */
export async function runBuilt(path) {
  const file = inRoot(path);
  process.argv[1] = file;
  await import(pathToFileURL(file).href);
}
