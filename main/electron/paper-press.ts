import { BrowserWindow, nativeImage } from 'electron';
import type { MonoImage, PaperDocument, PaperWidth } from '#shared/document.ts';
import { DOTS } from '#shared/document.ts';
import type { PaperPress } from '../printing/paper-press.ts';
import { monoOf } from '../printing/mono.ts';
import { APP_ORIGIN } from './app-files.ts';

const MICRONS_PER_MM = 1_000;
const INCH_MM = 25.4;
/** CSS pixels to the inch. */
const PX = 96;
const DRAW_MS = 30_000;

/** Papers drawn by the page of `renderer/paper`, in a window that nobody sees and that is gone afterwards. */
export const paperPress = (): PaperPress => ({
  picture: (document, width) =>
    withPage(document, width, DOTS[width], (page) => pictureOf(page, DOTS[width])),
  pdf: (document, width) =>
    withPage(document, width, pixels(width), ({ window, height }) =>
      window.webContents.printToPDF({
        pageSize: { width: width / INCH_MM, height: (height + 1) / PX },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
      }),
    ),
  print: (document, width, device) =>
    withPage(document, width, pixels(width), (page) => printOn(page, width, device)),
  devices: () =>
    withWindow(1, async (window) => {
      const printers = await window.webContents.getPrintersAsync();
      return printers.map(({ name }) => name);
    }),
});

interface Page {
  readonly window: BrowserWindow;
  /** CSS pixels. */
  readonly height: number;
}

const pixels = (mm: number): number => Math.round((mm / INCH_MM) * PX);

async function withWindow<T>(width: number, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    width,
    height: 100,
    useContentSize: true,
    frame: false,
    webPreferences: { offscreen: true, sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  try {
    return await work(window);
  } finally {
    window.destroy();
  }
}

const withPage = <T>(
  document: PaperDocument,
  width: PaperWidth,
  px: number,
  work: (page: Page) => Promise<T>,
): Promise<T> =>
  withWindow(px, async (window) => {
    const drawn = drawnHeight(window);
    const asked = encodeURIComponent(JSON.stringify({ document, width }));
    await window.loadURL(`${APP_ORIGIN}/paper/index.html#${asked}`);
    return work({ window, height: await drawn });
  });

/** The page's title says it. */
const drawnHeight = (window: BrowserWindow): Promise<number> =>
  inTime(
    new Promise((resolve) => {
      window.webContents.on('page-title-updated', (_event, title) => {
        const [, height] = /^drawn (\d+)$/.exec(title) ?? [];
        if (height !== undefined) resolve(Number(height));
      });
    }),
  );

/**
 * A window's own frames may come with parts that are not drawn yet, and are white there. The screenshot of Chromium's
 * debugging protocol waits for all of it, whatever of it a window would show.
 */
async function pictureOf({ window, height }: Page, dots: number): Promise<MonoImage> {
  const { debugger: chromium } = window.webContents;
  chromium.attach('1.3');
  const clip = { x: 0, y: 0, width: dots, height, scale: 1 };
  const asked = { format: 'png', captureBeyondViewport: true, clip };
  const { data } = (await inTime(chromium.sendCommand('Page.captureScreenshot', asked))) as { data: string };
  const image = nativeImage.createFromBuffer(Buffer.from(data, 'base64')).resize({ width: dots });
  return monoOf({ ...image.getSize(), bgra: image.toBitmap() });
}

/** Rejects when it takes longer than drawing may. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The paper was not drawn in time')), DRAW_MS);
    void work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

function printOn({ window, height }: Page, width: PaperWidth, device: string): Promise<void> {
  const pageSize = {
    width: width * MICRONS_PER_MM,
    height: Math.round(((height + 1) / PX) * INCH_MM * MICRONS_PER_MM),
  };
  return new Promise((resolve, reject) => {
    window.webContents.print(
      { silent: true, deviceName: device, pageSize, margins: { marginType: 'none' } },
      (ok, why) => (ok ? resolve() : reject(new Error(why))),
    );
  });
}
