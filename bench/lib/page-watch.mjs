/* global document, window, MutationObserver, PerformanceObserver, requestAnimationFrame */

/**
 * Runs in the till's page, once, and leaves there `bench.expect(what)` and `bench.seen`, the promise of what it saw.
 * All times are milliseconds since the time stamp of the key event.
 *
 * - `{ idleKey }`: from a key that the till has no use for to the second frame after it has changed the page
 * - `{ list: key }`: from that key to the second frame after the list of products has changed; null when it stays as it is
 * - `{ pieces }`: from a scan's Enter to the till's push with so many pieces, to the page's having it, and to the
 *   renderer's mark, which it sets in the second frame after that
 */
export function watchPage() {
  const output = document.createElement('output');
  document.body.append(output);
  const app = /** @type {any} */ (document.querySelector('[data-revision]'));
  const till = /** @type {any} */ (window)['till'];

  const nextKey = (/** @type {string} */ key) =>
    new Promise((resolve) => {
      const heard = (/** @type {any} */ event) => {
        if (event.key !== key) return;
        window.removeEventListener('keydown', heard, { capture: true });
        resolve(event.timeStamp);
      };
      window.addEventListener('keydown', heard, { capture: true });
    });

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const pushed = (/** @type {number} */ pieces) =>
    new Promise((resolve) => {
      const stop = till.on('till', (/** @type {any} */ { revision, sale }) => {
        if (sale?.totals.pieces !== pieces) return;
        resolve({ revision, at: performance.now() });
        stop();
      });
    });

  /** When each revision was in the page, and when the renderer says that it was painted. */
  const committedAt = new Map();
  const paintedAt = new Map();
  let look = () => undefined;
  new MutationObserver(() => {
    committedAt.set(Number(app.dataset.revision), performance.now());
    look();
  }).observe(app, { attributeFilter: ['data-revision'] });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name.startsWith('line-painted:')) paintedAt.set(Number(name.split(':')[1]), startTime);
    look();
  }).observe({ type: 'mark' });

  /** Two changes may come to the page as one: then the later revision shows both. */
  const firstFrom = (/** @type {Map<number, number>} */ times, /** @type {number} */ revision) =>
    [...times].find(([one]) => one >= revision)?.[1];

  const shown = (/** @type {number} */ revision) =>
    new Promise((resolve) => {
      look = () => {
        const committed = firstFrom(committedAt, revision);
        const painted = firstFrom(paintedAt, revision);
        if (committed !== undefined && painted !== undefined) resolve({ committed, painted });
        return undefined;
      };
      look();
    });

  async function bare(/** @type {string} */ idleKey) {
    const pressed = await nextKey(idleKey);
    output.textContent = String(pressed);
    await frame();
    await frame();
    return { ms: performance.now() - pressed };
  }

  async function scan(/** @type {number} */ pieces) {
    const push = pushed(pieces);
    const pressed = await nextKey('Enter');
    const { revision, at } = await push;
    const { committed, painted } = await shown(revision);
    return { ms: painted - pressed, pushedMs: at - pressed, committedMs: committed - pressed };
  }

  /** Longer than any search that is worth measuring. */
  const SAME_MS = 500;

  const listChanged = () =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => done(performance.now()));
      const limit = setTimeout(() => done(null), SAME_MS);
      const done = (/** @type {number | null} */ at) => {
        observer.disconnect();
        clearTimeout(limit);
        resolve(at);
      };
      const list = /** @type {any} */ (document.querySelector('#products'));
      observer.observe(list, { childList: true, subtree: true, characterData: true, attributes: true });
    });

  async function list(/** @type {string} */ key) {
    const pressed = await nextKey(key);
    const changed = await listChanged();
    if (changed === null) return null;
    await frame();
    await frame();
    return { ms: performance.now() - pressed, committedMs: changed - pressed };
  }

  const bench = {
    seen: /** @type {Promise<object> | null} */ (null),
    expect(
      /** @type {{ idleKey?: string, list?: string, pieces?: number }} */ { idleKey, list: key, pieces = 0 },
    ) {
      if (key !== undefined) bench.seen = list(key);
      else bench.seen = idleKey === undefined ? scan(pieces) : bare(idleKey);
    },
  };
  Object.assign(window, { bench });
}
