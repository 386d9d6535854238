import { AppFailure } from '#shared/app-error.ts';
import type { RequestName } from '#shared/ipc/channels.ts';
import { COMMANDS } from '#shared/ipc/channels.ts';

const CHANGING: ReadonlySet<RequestName> = new Set<RequestName>(COMMANDS);

/** Throws `update.installing` for everything that begins or changes something: the till ends in a moment. */
export const whileInstalling =
  (isInstalling: () => boolean) =>
  (name: RequestName): void => {
    if (CHANGING.has(name) && isInstalling()) throw new AppFailure('update.installing');
  };
