import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small disk takes a mount, and that takes root on Linux. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

const PAGE = 4_096;

/** A disk of its own over a folder that is there. Its units are pages of 4 KiB. */
export class SmallDisk {
  readonly #folder: string;
  readonly #ballast: string;

  constructor(folder: string, kilobytes: number) {
    this.#folder = folder;
    this.#ballast = join(folder, 'ballast');
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'tmpfs', folder]);
  }

  /** Leaves room for that many pages. */
  fill(pagesLeft: number): void {
    const { bavail, bsize } = statfsSync(this.#folder);
    writeFileSync(this.#ballast, Buffer.alloc(bavail * bsize - pagesLeft * PAGE));
  }

  empty(): void {
    rmSync(this.#ballast);
  }

  remove(): void {
    execFileSync('umount', [this.#folder]);
  }
}
