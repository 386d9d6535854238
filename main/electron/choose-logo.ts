import { readFile, stat } from 'node:fs/promises';
import { app, BrowserWindow, dialog, nativeImage, type OpenDialogOptions } from 'electron';
import { AppFailure } from '#shared/app-error.ts';
import type { MonoImage } from '#shared/document.ts';
import { DOTS } from '#shared/document.ts';
import { dithered } from '../printing/dither.ts';
import { pictureSize } from '../printing/picture-size.ts';

const MOST_BYTES = 4 * 1024 * 1024;
/** Of the picture as it is unpacked. */
const MOST_PIXELS = 16_000_000;
/** On both papers, so it is as wide as the narrower one. */
const MOST_WIDTH = DOTS[58];
/** 25 mm: more is paper without use. */
const MOST_HEIGHT = 200;

/** A PNG or JPEG that a person chooses, as the printer prints it. Rejects with `picture.tooLarge`, `picture.unreadable`. */
export async function chooseLogoByDialog(): Promise<MonoImage | null> {
  const options: OpenDialogOptions = {
    defaultPath: app.getPath('pictures'),
    properties: ['openFile'],
    filters: [{ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }],
  };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } =
    window === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(window, options);
  const [file] = filePaths;
  return canceled || file === undefined ? null : logoOf(file);
}

async function logoOf(path: string): Promise<MonoImage> {
  const { size } = await stat(path).catch(unreadable);
  if (size > MOST_BYTES) throw new AppFailure('picture.tooLarge');
  const file = await readFile(path).catch(unreadable);
  const claimed = pictureSize(file);
  if (claimed === null || claimed.width < 1 || claimed.height < 1) return unreadable();
  if (claimed.width * claimed.height > MOST_PIXELS) throw new AppFailure('picture.tooLarge');
  const picture = nativeImage.createFromBuffer(file);
  if (picture.isEmpty()) return unreadable();
  const { width, height } = picture.getSize();
  const scale = Math.min(1, MOST_WIDTH / width, MOST_HEIGHT / height);
  const dots = Math.max(8, Math.floor((width * scale) / 8) * 8);
  const sized = picture.resize({
    width: dots,
    height: Math.max(1, Math.round(height * scale)),
    quality: 'best',
  });
  return dithered({ ...sized.getSize(), bgra: sized.toBitmap() });
}

function unreadable(): never {
  throw new AppFailure('picture.unreadable');
}
