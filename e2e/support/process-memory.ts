import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

export interface RunningProcess {
  readonly pid: number;
  /** `main`, or what Chromium calls it: `renderer`, `utility`, `gpu-process`, `zygote`. */
  readonly kind: string;
  readonly commandLine: string;
  readonly environment: string;
}

/** The process and everything it has started, as Linux tells. */
export function processTree(root: number): readonly RunningProcess[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const status = /^\d+$/.test(name) ? textOf(`/proc/${name}/status`) : '';
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...parents.keys()].filter(isBelow).map((pid) => {
    const commandLine = textOf(`/proc/${String(pid)}/cmdline`).replaceAll('\0', ' ');
    const kind = /--type=([\w-]+)/.exec(commandLine)?.[1] ?? 'main';
    return { pid, kind, commandLine, environment: textOf(`/proc/${String(pid)}/environ`) };
  });
}

const CHUNK = 8 * 1024 * 1024;

/** Which of the patterns stand anywhere in what a process can write: heaps, stacks, shared pages. */
export function findInMemory(
  pid: number,
  patterns: ReadonlyMap<string, readonly Buffer[]>,
): readonly string[] {
  const longest = Math.max(...[...patterns.values()].flat().map(({ length }) => length));
  const found = new Set<string>();
  const memory = openMemory(pid);
  if (memory === null) return [];
  const chunk = Buffer.alloc(CHUNK + longest);
  try {
    for (const { from, to } of regionsOf(pid))
      for (let at = from; at < to; at += CHUNK) {
        const read = readAt(memory, chunk, at, Math.min(chunk.length, to - at));
        const bytes = chunk.subarray(0, read);
        for (const [name, forms] of patterns)
          if (!found.has(name) && forms.some((form) => bytes.includes(form))) found.add(name);
      }
  } finally {
    closeSync(memory);
  }
  return [...found].sort();
}

/** Null for a process that has ended since: it holds nothing any more. */
function openMemory(pid: number): number | null {
  try {
    return openSync(`/proc/${String(pid)}/mem`, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function regionsOf(pid: number): readonly { from: number; to: number }[] {
  return textOf(`/proc/${String(pid)}/maps`)
    .split('\n')
    .flatMap((line) => {
      const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      return from === undefined || to === undefined
        ? []
        : [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
    });
}

/** Reserved pages that nobody has touched cannot be read. */
function readAt(memory: number, into: Buffer, at: number, length: number): number {
  try {
    return readSync(memory, into, 0, length, at);
  } catch {
    return 0;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/** A text as it may lie in memory: one byte a letter, and two. */
export const formsOf = (secret: string): readonly Buffer[] => [
  Buffer.from(secret, 'utf8'),
  Buffer.from(secret, 'utf16le'),
];
