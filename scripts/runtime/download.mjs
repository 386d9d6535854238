// Third source: Electron's own download, which honours ELECTRON_MIRROR and its cache.
import { existsSync } from 'node:fs';
import { inRoot } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { fromInstalled } from './installed.mjs';

/** A proxy that hangs must not hang us. */
const LIMIT_MS = 180_000;

/** The one line of a stack trace that says why. @param {string} output @returns {string} */
const reasonIn = (output) =>
  output
    .split('\n')
    .find((line) => /error/i.test(line))
    ?.trim() ?? 'no reason given';

/** @param {import('../setup/say.mjs').Say} say @returns {Promise<string | undefined>} */
export async function fromDownload(say) {
  const script = inRoot('node_modules/electron/install.js');
  if (!existsSync(script)) return undefined;
  const started = await say.step("Asking for Electron's own download (at most 3 minutes)", () =>
    run(process.execPath, [script], { limitMs: LIMIT_MS }),
  );
  if (started.code === 0) return fromInstalled();
  say.line(
    `It cannot be fetched here: ${started.code === 124 ? 'no end after 3 minutes' : reasonIn(started.output)}`,
  );
  return undefined;
}
