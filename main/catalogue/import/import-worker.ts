import { parentPort, workerData } from 'node:worker_threads';
import type { Edited, EditTask } from '../edit/edit-job.ts';
import { edit } from '../edit/edit-job.ts';
import type { ImportPreview } from '#shared/catalogue-import.ts';
import type { ImportTask, Prepared, ShopFiles } from './import-job.ts';
import { apply, exported, prepare } from './import-job.ts';

export type ThreadTask =
  | ({ readonly kind: 'import' } & ImportTask)
  | ({ readonly kind: 'export' } & ShopFiles)
  | ({ readonly kind: 'edit' } & EditTask);

export type ImportNews =
  | { readonly kind: 'progress'; readonly read: number; readonly lines: number }
  | Exclude<Prepared, { readonly kind: 'ready' }>
  | { readonly kind: 'ready'; readonly preview: ImportPreview }
  | { readonly kind: 'applied' }
  | { readonly kind: 'edited'; readonly edited: Edited }
  | { readonly kind: 'exported'; readonly text: string };

const tell = (news: ImportNews): void => parentPort?.postMessage(news);

function run(task: ThreadTask): void {
  if (task.kind === 'edit') {
    // A rejection ends the thread, as below.
    void edit(task).then((edited) => tell({ kind: 'edited', edited }));
    return;
  }
  if (task.kind === 'export') {
    tell({ kind: 'exported', text: exported(task) });
    return;
  }
  const prepared = prepare(task, (read, lines) => tell({ kind: 'progress', read, lines }));
  if (prepared.kind !== 'ready') {
    tell(prepared);
    return;
  }
  const { content, preview } = prepared;
  tell({ kind: 'ready', preview });
  // A rejection ends the thread, which is how the other side hears of it.
  parentPort?.once('message', () => void apply(content, task).then(() => tell({ kind: 'applied' })));
}

run(workerData as ThreadTask);
