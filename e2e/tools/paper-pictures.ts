import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PaperDocument, PaperWidth } from '../../shared/document.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { RequestName } from '../../shared/ipc/channels.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { Till } from '../electron/till.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs', 'screens');
/** Printed dots across each paper, a pixel each. */
const DOTS: Readonly<Record<PaperWidth, number>> = { 58: 384, 80: 576 };

/** Asks the till as its page does; throws what it says is wrong. */
export async function askTill<N extends RequestName>(
  page: Page,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const answer = await page.evaluate(
    ({ channel, asked }) => (window as unknown as { till: Bridge }).till.request(channel, asked as never),
    { channel: name, asked: input },
  );
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value as Output<N>;
}

/** A document on both papers, for the docs: drawn by the page that prints it, dot by dot. */
export async function shootPaper(till: Till, name: string, document: PaperDocument): Promise<void> {
  for (const width of [58, 80] as const) {
    const asked = encodeURIComponent(JSON.stringify({ document, width }));
    const opened = till.app.waitForEvent('window');
    await till.app.evaluate(
      async ({ BrowserWindow }, { url, dots }) => {
        await new BrowserWindow({ width: dots, height: 900, useContentSize: true }).loadURL(url);
      },
      { url: `app://pos/paper/index.html#${asked}`, dots: DOTS[width] },
    );
    const page = await opened;
    await page.waitForFunction(() => document.title.startsWith('drawn'));
    await page.getByTestId('paper').screenshot({ path: join(DOCS, `paper-${name}-${width}.png`) });
    await page.close();
  }
}
