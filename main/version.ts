import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the package that this bundle is part of: `dist/main` stands two folders below its root. */
export function versionOf(bundleFolder: string): string {
  const json = readFileSync(join(bundleFolder, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(json) as { version: string }).version;
}
