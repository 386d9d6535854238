// Loaded into a simulator by memory.mjs: tells what memory it takes after a collection, when asked.
process.on('message', () => {
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, heap: heapUsed + external });
});
process.channel.unref();
