import { request as plain } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request as safe } from 'node:https';
import { app } from 'electron';
import type { AppUpdater, UpdateInfo } from 'electron-updater';
import type { Installer } from '../updates/installer.ts';
import { LoadFailure } from '../updates/installer.ts';
import { beside } from '../updates/feed.ts';
import { bringBack, keepPrevious } from '../updates/previous-program.ts';
import type { Release } from '../updates/release.ts';
import { profileFolder } from './profile.ts';

export interface InstallerParts {
  /** Read only when there is something to load. */
  readonly updater: () => Promise<AppUpdater>;
  readonly able: boolean;
  /** Ends the till: its journal is closed, and another till may open it. */
  readonly leave: () => Promise<void>;
}

/**
 * A package that can renew itself without anybody's password, in the till's own place. What electron-updater starts gets
 * no arguments: a till that was started in another profile would come back as an empty one.
 */
export const isSelfRenewing = (profile: string): boolean =>
  app.isPackaged &&
  profile === profileFolder(null) &&
  (process.platform !== 'linux' || process.env['APPIMAGE'] !== undefined);

/**
 * electron-updater as the hand that loads and replaces. What is loaded is decided before: it is given one release whose
 * signature was checked, asks no feed of its own, and holds what comes against the release's SHA-512.
 */
export function programInstaller({ updater: find, able, leave }: InstallerParts): Installer {
  return {
    able,
    load: async (release, feed) => {
      const updater = await find();
      tame(updater);
      offer(updater, release, feed);
      const found = await updater.checkForUpdates().catch(asLoadFailure);
      if (found?.isUpdateAvailable !== true) throw new LoadFailure('notInstalled');
      await updater.downloadUpdate().catch(asLoadFailure);
    },
    install: async () => {
      const updater = await find();
      // What has lain on the disk for hours is held against its SHA-512 once more.
      await updater.downloadUpdate().catch(asLoadFailure);
      const program = process.env['APPIMAGE'] ?? null;
      if (program !== null) await keepPrevious(program).catch(asNotInstalled);
      await leave();
      updater.once('error', () => void openAgain(program));
      updater.quitAndInstall(true, true);
    },
  };
}

/** Nothing happens by itself, least of all when somebody closes the till. */
function tame(updater: AppUpdater): void {
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.disableDifferentialDownload = true;
  goByNode(updater);
}

interface Loader {
  createRequest: (options: RequestOptions, heard: (response: IncomingMessage) => void) => ClientRequest;
}

/** Chromium looks no names up in a till (`hardening.ts`), so the file comes as its statement came. */
function goByNode(updater: AppUpdater): void {
  const { httpExecutor } = updater as unknown as { readonly httpExecutor: Loader };
  httpExecutor.createRequest = (options, heard) =>
    (options.protocol === 'http:' ? plain : safe)(options, heard);
}

/** Its own questions to the feed are answered by us. */
function offer(updater: AppUpdater, release: Release, feed: URL): void {
  const { version, releasedAt, file } = release;
  const files = [{ url: file.name, sha512: file.sha512, size: file.size }];
  // Its type wants two fields more, which are deprecated and not read where there are files.
  const info = { version, files, releaseDate: releasedAt } as UpdateInfo;
  class OneRelease {
    readonly fileExtraDownloadHeaders = null;
    readonly isUseMultipleRangeRequest = false;
    setRequestHeaders(): void {
      // The release is known: nothing is asked.
    }
    getLatestVersion(): Promise<UpdateInfo> {
      return Promise.resolve(info);
    }
    resolveFiles() {
      return files.map((one) => ({ url: beside(feed, one.url), info: one }));
    }
  }
  updater.setFeedURL({ provider: 'custom', updateProvider: OneRelease });
}

const NOT_AS_SIGNED: ReadonlySet<unknown> = new Set([
  'ERR_CHECKSUM_MISMATCH',
  'ERR_UPDATER_INVALID_SIGNATURE',
]);

function asLoadFailure(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  throw new LoadFailure(NOT_AS_SIGNED.has(code) ? 'damaged' : 'unreachable', { cause: error });
}

function asNotInstalled(error: unknown): never {
  throw new LoadFailure('notInstalled', { cause: error });
}

/** The old version goes on: a shop needs a till. `program`: the one file that it is, where it is one. */
async function openAgain(program: string | null): Promise<void> {
  if (program !== null) await bringBack(program);
  app.relaunch({ execPath: program ?? process.execPath, args: process.argv.slice(1) });
  app.exit(0);
}
