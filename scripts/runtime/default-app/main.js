// Stands in for Electron's own default app, which the fallback runtime lacks: `electron <folder> [arguments]`.
// The app is awaited at the top level, so that 'ready' cannot fire before its first lines have run.
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const preloads = [];
while (args[0]?.startsWith('-')) {
  const option = args.shift();
  if (option === '-r' || option === '--require') preloads.push(args.shift());
}
if (args[0] === undefined) {
  console.error('Usage: electron <folder or file of the app> [arguments]');
  process.exit(1);
}

const target = resolve(args[0]);
const require = createRequire(join(target, 'from-here.js'));
for (const preload of preloads) require(preload);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const manifest = join(target, 'package.json');
const entry = require.resolve(target);
if (existsSync(manifest)) {
  const { name, productName, version } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (productName ?? name) app.name = productName ?? name;
  if (version) app.setVersion(version);
}
app.setAppPath(existsSync(manifest) ? target : dirname(entry));
await import(pathToFileURL(entry).href);
