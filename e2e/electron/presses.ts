import type { Page } from '@playwright/test';

/**
 * Counts what a cashier does to the window, as the window hears it: a finger down or a key down counts one. What no
 * person did (dispatched by a script) does not, nor do keys from a scanner while `scanning`.
 */
export class Presses {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async of(page: Page): Promise<Presses> {
    await page.evaluate(() => {
      const counted = { presses: 0 };
      const count = ({ isTrusted }: Event): void => void (counted.presses += isTrusted ? 1 : 0);
      document.addEventListener('pointerdown', count, { capture: true });
      document.addEventListener('keydown', count, { capture: true });
      Object.assign(globalThis, { counted });
    });
    return new Presses(page);
  }

  /** How many there were while `flow` ran. */
  async during(flow: () => Promise<unknown>): Promise<number> {
    const before = await this.#total();
    await flow();
    return (await this.#total()) - before;
  }

  #total(): Promise<number> {
    return this.#page.evaluate(
      () => (globalThis as unknown as { counted: { presses: number } }).counted.presses,
    );
  }
}
