// Does this executable run here at all? Asked before anybody builds upon it.
import { run } from '../setup/run.mjs';

const LIMIT_MS = 30_000;

/**
 * @param {string} executable
 * @returns {Promise<{ works: true, version: string } | { works: false, reason: string }>}
 */
export async function smoke(executable) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, stdout, output } = await run(executable, ['-p', 'process.versions.electron'], {
    env,
    limitMs: LIMIT_MS,
  });
  const version = stdout.trim();
  if (code === 0 && /^\d+\.\d+\.\d+/.test(version)) return { works: true, version };
  return { works: false, reason: output.trim() || `it ended with code ${code} and said nothing` };
}
