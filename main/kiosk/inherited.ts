import { closeSync, readdirSync, readlinkSync } from 'node:fs';

/** Where Linux lists what this process has open. Elsewhere a process gets from its parent what it is given, and nothing else. */
const OPEN = '/proc/self/fd';

interface Handle {
  readonly fd: number;
  /** What the system calls it: the same in every process that holds it. */
  readonly socket: string;
}

/** Every socket that this process holds, by its system's name; none where the system does not say. */
export const ownSockets = (): readonly string[] => handles().map(({ socket }) => socket);

/**
 * Closes what this process got from its parent without being meant to. Chromium leaves its sockets open in whatever its main
 * process starts, and reads from their end that main has died: a watcher that held them would keep a dead till's store alive,
 * and with it the lock on the journal.
 */
export function letGoOf(sockets: readonly string[]): void {
  const others = new Set(sockets);
  for (const { fd, socket } of handles()) if (others.has(socket)) closeSync(fd);
}

function handles(): readonly Handle[] {
  if (process.platform !== 'linux') return [];
  return readdirSync(OPEN).flatMap((name) => {
    const socket = targetOf(name);
    return socket?.startsWith('socket:') === true ? [{ fd: Number(name), socket }] : [];
  });
}

/** Null for what has been closed since it was listed: the listing itself, at least. */
function targetOf(name: string): string | null {
  try {
    return readlinkSync(`${OPEN}/${name}`);
  } catch {
    return null;
  }
}
