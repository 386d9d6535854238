// The real till with its window, in training, on a profile of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { writeCatalogue } from './large-shop.mjs';
import { sandboxFlags } from '../../scripts/runtime/launch.mjs';
import { startTrainingSimulator } from '../../scripts/setup/training.mjs';

/**
 * `products`: the shop's own, in place of the sample shop.
 * @template T
 * @param {{ executable: string, env: NodeJS.ProcessEnv }} electron
 * @param {(till: { app: import('@playwright/test').ElectronApplication, page: import('@playwright/test').Page, profile: string }) => Promise<T>} work
 * @param {import('./large-shop.mjs').LargeProduct[]} [products]
 * @returns {Promise<T>}
 */
export async function withTill({ executable, env }, work, products = []) {
  const { _electron } = await import('@playwright/test');
  const folder = await mkdtemp(join(tmpdir(), 'vinr-bench-till-'));
  const { control, stop } = await startTrainingSimulator(1);
  if (products.length > 0) await writeCatalogue(join(folder, 'profile'), products);
  try {
    const flags = [...sandboxFlags(), `--user-data-dir=${join(folder, 'chromium')}`];
    const till = [inRoot('.'), '--simulator', control, '--profile', join(folder, 'profile')];
    const app = await _electron.launch({ executablePath: executable, args: [...flags, ...till], env });
    try {
      const page = await app.firstWindow();
      await page.locator('[data-revision]').waitFor();
      return await work({ app, page, profile: join(folder, 'profile') });
    } finally {
      await app.close();
    }
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
