import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { _electron, expect } from '@playwright/test';
import { COFFEE, CROISSANT, VOUCHER } from './products.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** A package is the app; a bare Electron is told where it is. */
const APP = process.env['VINR_PACKAGE'] === undefined ? ['.'] : [];

/** The real app on a profile of its own, and what a cashier does with it. */
export class Till {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly #process: ChildProcess;

  private constructor(app: ElectronApplication, page: Page) {
    this.app = app;
    this.page = page;
    this.#process = app.process();
  }

  static async open(profile: string, ...args: string[]): Promise<Till> {
    const executablePath = process.env['VINR_ELECTRON'];
    if (executablePath === undefined) throw new Error('VINR_ELECTRON is not set: start with npm run e2e');
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const userData = `--user-data-dir=${join(profile, 'chromium')}`;
    const app = await _electron.launch({
      executablePath,
      args: [...root, ...APP, userData, '--profile', profile, ...args],
      cwd: ROOT,
    });
    const page = await app.firstWindow();
    await page.locator('[data-revision]').waitFor();
    return new Till(app, page);
  }

  /** The till that a set-up has opened. */
  static of(app: ElectronApplication, page: Page): Till {
    return new Till(app, page);
  }

  get payment(): Locator {
    return this.page.locator('[data-payment-state]');
  }

  screen(name: string): Locator {
    return this.page.locator(`main[data-screen="${name}"]`);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** As a wedge scanner types: real key events, one right after another, Enter at the end. */
  async scan(code: string): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, keys) => {
        const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL() === 'app://pos/');
        for (const keyCode of keys) {
          for (const type of ['keyDown', 'char', 'keyUp'] as const) {
            window?.webContents.sendInputEvent({ type, keyCode });
          }
        }
      },
      [...Array.from(code), 'Enter'],
    );
  }

  async sellVoucher(): Promise<void> {
    await this.scan(VOUCHER);
    await expect(this.page.getByTestId('total')).toContainText('50.00');
  }

  async sellCoffee(): Promise<void> {
    await this.scan(COFFEE);
    await expect(this.page.getByTestId('total')).toContainText('3.78');
  }

  /** A few lines more, for a receipt worth looking at. */
  async sellMore(): Promise<void> {
    for (const code of [COFFEE, CROISSANT, COFFEE]) await this.scan(code);
    await expect(this.page.getByTestId('basket-line')).toHaveCount(3);
  }

  /** From the basket to the terminal: one press. */
  async chargeCard(): Promise<void> {
    await this.button(/^Charge/).click();
  }

  /** From the basket to cash, splits and the rest. */
  async otherWays(): Promise<void> {
    await this.button(/^Other ways/).click();
    await expect(this.screen('tender')).toBeVisible();
  }

  async expectPayment(state: string): Promise<void> {
    await expect(this.payment).toHaveAttribute('data-payment-state', state);
  }

  async expectStep(step: string): Promise<void> {
    await expect(this.page.locator('[data-step]')).toHaveAttribute('data-step', step);
  }

  /** On the pad that asks for a PIN, as a finger does. */
  async tapPin(pin: string): Promise<void> {
    for (const digit of pin) await this.page.locator(`button[data-key="${digit}"]`).click();
  }

  /** As a hand on the keyboard: slower than any scanner, and once the pad is there to hear it. */
  async typePin(pin: string): Promise<void> {
    await this.page.locator('button[data-key="1"]:enabled').waitFor();
    await this.page.keyboard.type(pin, { delay: 130 });
  }

  /** Somebody allows what the cashier may not do alone. */
  async allow(pin: string, question: string | RegExp = /approval/): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: question });
    await expect(dialog).toBeVisible();
    await this.typePin(pin);
    await expect(dialog).toBeHidden();
  }

  /** Ends at once, whatever is under way: a story that is over owes nobody a question. */
  async exit(): Promise<void> {
    if (this.#hasEnded()) return;
    const gone = once(this.#process, 'exit');
    await this.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined);
    await gone;
  }

  /** As a power cut would: nothing is asked, nothing is saved. */
  async kill(): Promise<void> {
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }

  /** As a fault in main's own code would. */
  async crash(): Promise<void> {
    const gone = once(this.#process, 'exit');
    await this.app.evaluate(() => process.crash()).catch(() => undefined);
    await gone;
  }

  /** Program and arguments, for a second start of the same till. Playwright's own switches are left out. */
  async commandLine(): Promise<readonly string[]> {
    const all = await this.app.evaluate(() => process.argv);
    return all.filter(
      (argument) => !argument.startsWith('--inspect') && !argument.startsWith('--remote-debugging'),
    );
  }

  #hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }
}

export interface Profile {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

export function newProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'vinr-e2e-'));
  return { folder, remove: () => removeFolder(folder, 20) };
}

/** Chromium's children of a killed app may still be writing their caches for a moment. */
async function removeFolder(folder: string, tries: number): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (tries === 0) throw error;
    await setTimeout(100);
    await removeFolder(folder, tries - 1);
  }
}
