import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** One block of code in a page, as its reader would paste it. */
export interface Sample {
  /** `cloud-2`: the second block of docs/cloud.md. */
  readonly name: string;
  readonly code: string;
  /** What its `console.log(…); // …` lines say they print, in order. */
  readonly printed: readonly string[];
}

const BLOCK = /^```ts\n([\s\S]*?)^```$/gm;
const CLAIM = /console\.log\(.*\); \/\/ (.+)$/gm;

/** Every TypeScript block of the package's README and pages. */
export function samples(room: URL): readonly Sample[] {
  const pages = readdirSync(new URL('docs/', room)).filter((name) => name.endsWith('.md'));
  return [new URL('README.md', room), ...pages.map((name) => new URL(`docs/${name}`, room))].flatMap(
    blocksOf,
  );
}

function blocksOf(page: URL): readonly Sample[] {
  const name = basename(page.pathname, '.md').toLowerCase();
  return [...readFileSync(page, 'utf8').matchAll(BLOCK)].map(([, code = ''], index) => ({
    name: `${name}-${index + 1}`,
    code,
    printed: [...code.matchAll(CLAIM)].map(([, text = '']) => text),
  }));
}
