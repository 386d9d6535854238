import { closeSync, fsyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file full of nothing, given up when the disk is full so that what must be written down still fits. */
export interface Reserve {
  /** Free bytes on this disk for an ordinary user. */
  freeBytes(): number;
  isHeld(): boolean;
  release(): void;
  /** Claims the space again. False when it does not fit. */
  claim(): boolean;
}

const BLOCK = Buffer.alloc(64 * 1024);

export function fileReserve(file: string, bytes: number): Reserve {
  const isHeld = () => statSync(file, { throwIfNoEntry: false })?.size === bytes;
  const release = () => rmSync(file, { force: true });
  return {
    freeBytes: () => {
      const disk = statfsSync(dirname(file));
      return disk.bavail * disk.bsize;
    },
    isHeld,
    release,
    claim: () => isHeld() || writeBlocks(file, bytes, release),
  };
}

/** Written, not merely sized: a sparse file holds no space. */
function writeBlocks(file: string, bytes: number, giveUp: () => void): boolean {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    for (let left = bytes; left > 0; left -= BLOCK.length)
      writeSync(descriptor, BLOCK, 0, Math.min(left, BLOCK.length));
    fsyncSync(descriptor);
    return true;
  } catch (error) {
    giveUp();
    if (isOutOfSpace(error)) return false;
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

const isOutOfSpace = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
