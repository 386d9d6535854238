import type { Locator, Page } from '@playwright/test';
import { _electron, expect } from '@playwright/test';
import type { ElectronApplication } from '@playwright/test';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The set-up window of the real app, and what an installer does in it. */
export class SetUp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Called at every step and state worth a look. */
  seen: (name: string) => Promise<void> = () => Promise.resolve();

  private constructor(app: ElectronApplication, page: Page) {
    this.app = app;
    this.page = page;
  }

  /** The one that a till has opened. */
  static of(app: ElectronApplication, page: Page): SetUp {
    return new SetUp(app, page);
  }

  static async open(profile: string, ...args: string[]): Promise<SetUp> {
    const executablePath = process.env['VINR_ELECTRON'];
    if (executablePath === undefined) throw new Error('VINR_ELECTRON is not set: start with npm run e2e');
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const userData = `--user-data-dir=${join(profile, 'chromium')}`;
    const app = await _electron.launch({
      executablePath,
      args: [...root, '.', userData, '--profile', join(profile, 'till'), ...args],
      cwd: ROOT,
    });
    const page = await app.firstWindow();
    await page.locator('[data-step]').waitFor();
    return new SetUp(app, page);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label);
  }

  async at(step: string): Promise<void> {
    await expect(this.page.locator(`[data-step="${step}"]`)).toBeVisible();
    await this.seen(step);
  }

  async next(step: string): Promise<void> {
    await this.button('Next').click();
    await this.at(step);
  }

  /** What somebody chooses in main's dialog the next time it opens. */
  async willChoose(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
  }

  /** Key by key, as fingers do: no text travels whole. */
  type(label: string | RegExp, text: string): Promise<void> {
    return this.typeInto(this.field(label), text);
  }

  async typeInto(field: Locator, text: string): Promise<void> {
    await field.click();
    for (const key of text) await this.page.keyboard.type(key);
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    const child = this.app.process();
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async exit(): Promise<void> {
    const child = this.app.process();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    await this.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    await gone;
  }
}
