import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { Simulator } from '../support/simulator.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const VIEWER = join(import.meta.dirname, 'viewer.mjs');
const DOCS = join(ROOT, 'docs', 'screens');
/** Room around a device, for a slip above it and a card below, px. */
const AROUND = { side: 20, above: 96, below: 44, glass: 16 };

export interface Order {
  readonly amount: number;
  readonly currency: string;
  readonly [field: string]: unknown;
}

/** A running simulator in front of a window, to take pictures of. */
export class Booth {
  readonly simulator: Simulator;
  readonly page: Page;
  readonly #app: ElectronApplication;
  readonly #profile: string;

  private constructor(simulator: Simulator, app: ElectronApplication, page: Page, profile: string) {
    this.simulator = simulator;
    this.page = page;
    this.#app = app;
    this.#profile = profile;
  }

  static async open(models: readonly string[], ...more: string[]): Promise<Booth> {
    const executablePath = process.env['VINR_ELECTRON'];
    if (executablePath === undefined) throw new Error('VINR_ELECTRON is not set: start with npm run screens');
    const simulator = await Simulator.start(
      models.length,
      '--models',
      models.join(','),
      '--no-mdns',
      ...more,
    );
    const profile = mkdtempSync(join(tmpdir(), 'vinr-booth-'));
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const args = [...root, VIEWER, `--user-data-dir=${profile}`];
    const app = await _electron.launch({ executablePath, args, cwd: ROOT });
    const page = await app.firstWindow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return new Booth(simulator, app, page, profile);
  }

  async close(): Promise<void> {
    await this.#app.close();
    await this.simulator.stop();
    await rm(this.#profile, { recursive: true, force: true });
  }

  id(index = 0): string {
    const terminal = this.simulator.ready.terminals[index];
    if (terminal === undefined) throw new Error(`There is no terminal ${index}.`);
    return terminal.id;
  }

  /** Stands in front of a terminal. */
  async face(index = 0): Promise<void> {
    await this.page.goto(`${this.simulator.url}/face/${encodeURIComponent(this.id(index))}`);
    await this.page.locator('.device[data-model]').waitFor();
  }

  async view(name: string): Promise<void> {
    await this.page.locator(`.glass[data-view="${name}"]`).first().waitFor();
  }

  /** Orders a payment through the cloud, and does not wait for its cardholder. Answers with its id. */
  async order(order: Order, index = 0): Promise<string> {
    const body = { terminalId: this.id(index), reference: 'table-12', ...order };
    return (await this.cloud('/v1/terminal/payments', body)).id;
  }

  async cloud(path: string, body: object): Promise<{ readonly id: string }> {
    const { url, secretKey } = this.simulator.ready.cloud;
    const headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' };
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as { id: string };
  }

  /** A move of the control interface that the page offers too. */
  async control(method: 'POST' | 'PUT', path: string, body: object = {}): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(this.simulator.url + path, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  }

  /** The whole device, as `terminal-MODEL-NAME.png`. */
  async device(name: string): Promise<void> {
    const { x, y, width, height } = await this.#box('.device');
    await this.#picture(name, { x, y, width, height: height + AROUND.below });
  }

  /** Down to the end of its glass, where all that changes is. */
  async glass(name: string): Promise<void> {
    const { x, y, width } = await this.#box('.device');
    const glass = await this.#box('.glass');
    await this.#picture(name, { x, y, width, height: glass.y + glass.height + AROUND.glass - y });
  }

  /** The whole window: 1280×800 to the docs, any other size to `out/`. */
  async window(name: string, theme: 'light' | 'dark' = 'light', width = 1280, height = 800): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme });
    await this.#resize(width, height);
    const isForDocs = width === 1280;
    const folder = isForDocs ? DOCS : join(ROOT, 'out', 'screens');
    const suffix = isForDocs ? '' : `-${width}x${height}`;
    await this.page.screenshot({ path: this.#file(folder, `${name}-${theme}${suffix}`) });
  }

  async #box(selector: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.page.locator(selector).boundingBox();
    if (box === null) throw new Error(`There is no ${selector} to take a picture of.`);
    return box;
  }

  /** With room for a slip above. */
  async #picture(
    name: string,
    { x, y, width, height }: { x: number; y: number; width: number; height: number },
  ) {
    const top = Math.max(0, y - AROUND.above);
    const clip = { x: x - AROUND.side, y: top, width: width + 2 * AROUND.side, height: height + y - top };
    await this.page.screenshot({ path: this.#file(DOCS, name), clip });
  }

  #file(folder: string, name: string): string {
    mkdirSync(folder, { recursive: true });
    return join(folder, `terminal-${name}.png`);
  }

  async #resize(width: number, height: number): Promise<void> {
    await this.#app.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
      },
      { width, height },
    );
    await this.page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
      width,
      height,
    });
  }
}
