// The set-ups that commands ask for, in the order in which one needs the other.
import { resolveRuntime, runtimeEnvironment } from '../runtime/resolve.mjs';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureDisplay } from './display.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';

/** Enough to run plain Node programs of this project. @param {import('./say.mjs').Say} say */
export async function readyForNode(say) {
  await ensureDependencies(say);
  await ensureBuild(say);
}

/**
 * Enough to open windows. The environment of this process then names the runtime for every child.
 * @param {import('./say.mjs').Say} say
 */
export async function readyForElectron(say) {
  await readyForNode(say);
  await ensureSystemLibraries(say);
  const runtime = await resolveRuntime(say);
  const display = await ensureDisplay(say);
  Object.assign(process.env, runtimeEnvironment(runtime));
  return { runtime, display };
}
