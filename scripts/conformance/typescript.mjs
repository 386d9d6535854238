// A snippet as a module: compiled strictly against the SDK as it is published, then run by plain Node.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

const LIMIT_MS = 40_000;

/** A cardholder between two lines of a sample: orders are waited for until the card has been read. */
const CARDHOLDER = `import type { Vinr } from '@vinr/sdk';
export function payThenContinue({ terminal: { payments } }: Vinr): void {
  const create = payments.create.bind(payments);
  payments.create = async (...order) => {
    const made = await create(...order);
    while ((await payments.retrieve(made.id)).state !== 'final') await new Promise((next) => setTimeout(next, 100));
    return made;
  };
}
`;

/** @param {import('./snippets.mjs').Snippet} snippet @param {string} lines @returns {string} */
function moduleOf({ before = '', after = '', inside = false }, lines) {
  const body = inside
    ? `async function handle(): Promise<Response | void> {\n${lines}\n}\nawait handle();`
    : lines;
  return `${before}\n${body}\n${after}\nexport {};\n`;
}

/** @type {ts.CompilerOptions} */
const OPTIONS = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  rewriteRelativeImportExtensions: true,
  skipLibCheck: true,
};

/**
 * @param {string} folder inside the checkout, so that packages are found
 * @param {{ snippet: import('./snippets.mjs').Snippet, lines: string }[]} given
 * @returns {Promise<{ script: string, problems: string[] }[]>} in the same order
 */
export async function compile(folder, given) {
  const sources = given.map((_, index) => join(folder, `snippet-${index}.ts`));
  await writeFile(join(folder, 'cardholder.ts'), CARDHOLDER);
  for (const [index, { snippet, lines }] of given.entries())
    await writeFile(sources[index], moduleOf(snippet, lines));
  const program = ts.createProgram(sources, OPTIONS);
  program.emit();
  return sources.map((source) => ({
    script: source.replace(/ts$/, 'js'),
    problems: ts
      .getPreEmitDiagnostics(program, program.getSourceFile(source))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  }));
}

/** @param {string} script @param {NodeJS.ProcessEnv} env @returns {Promise<string | null>} what went wrong */
export const run = (script, env) =>
  new Promise((resolve) =>
    execFile(process.execPath, [script], { env, timeout: LIMIT_MS }, (error, _out, complaint) =>
      resolve(error === null ? null : (/^.*Error.*$/m.exec(complaint)?.[0] ?? error.message)),
    ),
  );
