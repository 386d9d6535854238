import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

/** The folder of the checkout. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {...string} parts @returns {string} an absolute path inside the checkout */
export const inRoot = (...parts) => join(ROOT, ...parts);
