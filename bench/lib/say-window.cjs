/* global process, performance */
// Read ahead of either app: says on standard error when its first window could be shown, and when it was. Epoch milliseconds.
const { app } = require('electron');

app.once('browser-window-created', (_event, window) => {
  const say = (/** @type {string} */ what) => () =>
    process.stderr.write(`WINDOW ${what} ${performance.timeOrigin + performance.now()}\n`);
  window.once('ready-to-show', say('readyToShow'));
  window.once('show', say('shown'));
});
