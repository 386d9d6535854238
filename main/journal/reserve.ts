import { closeSync, fsyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file full of nothing, given up when the disk is full so that what must be written down still fits. */
export interface Reserve {
  isHeld(): boolean;
  release(): void;
  /** Whether the disk has `floorBytes` left besides the reserve. Claims the reserve again once there is room. */
  isSafeAbove(floorBytes: number): boolean;
}

const BLOCK = Buffer.alloc(64 * 1024);

export function fileReserve(file: string, bytes: number): Reserve {
  let held = statSync(file, { throwIfNoEntry: false })?.size === bytes;
  const release = () => {
    rmSync(file, { force: true });
    held = false;
  };
  return {
    isHeld: () => held,
    release,
    isSafeAbove: (floorBytes) => {
      if (freeBytes(dirname(file)) < floorBytes + (held ? 0 : bytes)) return false;
      if (!held) held = writeBlocks(file, bytes);
      if (!held) release();
      return held;
    },
  };
}

function freeBytes(directory: string): number {
  const disk = statfsSync(directory);
  return disk.bavail * disk.bsize;
}

/** Written, not merely sized: a sparse file holds no space. False when the disk is too full for it. */
function writeBlocks(file: string, bytes: number): boolean {
  const descriptor = openSync(file, 'w', 0o600);
  try {
    for (let left = bytes; left > 0; left -= BLOCK.length)
      writeSync(descriptor, BLOCK, 0, Math.min(left, BLOCK.length));
    fsyncSync(descriptor);
    return true;
  } catch (error) {
    if (isOutOfSpace(error)) return false;
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

const isOutOfSpace = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
