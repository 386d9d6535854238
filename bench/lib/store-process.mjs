// The till's store process, asked as the till asks it.
import { fork } from 'node:child_process';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { end } from '../../scripts/setup/lifetime.mjs';

/** @returns {{ ask: (call: string, ask: object) => Promise<any>, stop: () => Promise<void> }} answers come in order */
export function startStore() {
  const child = fork(inRoot('dist/main/store.cjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  /** @type {Map<number, { resolve: (answer: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let asked = 0;
  child.on('message', (/** @type {any} */ message) => {
    if (!('id' in message)) return;
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    if (message.ok) resolve?.(message.answer);
    else reject?.(new Error(message.message));
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The store has ended'));
  });
  return {
    ask: (call, ask) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        child.send({ id: asked, call, ask });
      }),
    stop: () => end(child),
  };
}
