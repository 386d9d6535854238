import type { CDPSession } from '@playwright/test';

/** Bytes of a page's heap, told apart by what holds them. */
export interface PageHeap {
  /** What its scripts made: objects, lists, strings, closures, their shapes. */
  readonly objects: number;
  /** What V8 made of the scripts: byte code, machine code, and what it knows of each. */
  readonly code: number;
}

/** The part of Chromium's file format that sizes need: `nodes` are so many numbers for each, named by `node_fields`. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Held outside of the heap, or by nobody. */
const ELSEWHERE: ReadonlySet<string> = new Set(['native', 'synthetic']);

/** What the page holds once its garbage is collected, which comes before each snapshot. */
export async function heapOf(page: CDPSession): Promise<PageHeap> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  page.on('HeapProfiler.addHeapSnapshotChunk', take);
  await page.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  page.off('HeapProfiler.addHeapSnapshotChunk', take);
  return weigh(JSON.parse(chunks.join('')) as Snapshot);
}

export function weigh({ snapshot: { meta }, nodes }: Snapshot): PageHeap {
  const width = meta.node_fields.length;
  const [typeAt, sizeAt] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  const [types] = meta.node_types;
  let [objects, code] = [0, 0];
  for (let node = 0; node < nodes.length; node += width) {
    const type = types[nodes[node + typeAt] ?? NaN] ?? '';
    const size = nodes[node + sizeAt] ?? NaN;
    if (type === 'code') code += size;
    else if (!ELSEWHERE.has(type)) objects += size;
  }
  return { objects, code };
}
