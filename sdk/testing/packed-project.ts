import { execFile, type ExecFileException } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOM = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOM, '..', 'node_modules');
/** The package's own, taken from here, so that no registry is asked. */
const DEPENDENCIES = ['bonjour-service', 'node-forge'];

/** What a program printed. A program that fails rejects with what it said. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty project outside the repository, into which the package was installed from its tarball. */
export class PackedProject {
  readonly folder: string;
  /** Every file of the tarball. */
  readonly files: readonly string[];

  private constructor(folder: string, files: readonly string[]) {
    this.folder = folder;
    this.files = files;
  }

  /** @param more packages of this repository's that the project needs as well, by name */
  static async make(...more: readonly string[]): Promise<PackedProject> {
    if (!existsSync(join(ROOM, 'dist', 'esm', 'index.js')))
      throw new Error('The SDK is not built: run npm run build.');
    const folder = await mkdtemp(join(tmpdir(), 'vinr-project-'));
    // The package was built already; building it anew would pull it from under the feet of other tests.
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const { stdout } = await run('npm', pack, { cwd: ROOM });
    const [tarball] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
    if (tarball === undefined) throw new Error('npm pack made nothing.');
    await writeFile(join(folder, 'package.json'), '{"name":"shop","private":true,"type":"module"}');
    const from = [...DEPENDENCIES, ...more].map((name) => join(MODULES, name));
    const install = ['install', '--offline', '--ignore-scripts', join(folder, tarball.filename), ...from];
    await run('npm', install, { cwd: folder });
    return new PackedProject(
      folder,
      tarball.files.map(({ path }) => path),
    );
  }

  async write(name: string, text: string): Promise<void> {
    await writeFile(join(this.folder, name), text);
  }

  /** Runs something in the project with an environment that holds nothing but what is given, for so long at most. */
  run(
    executable: string,
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
    limitMs = LIMIT_MS,
  ): Promise<Printed> {
    const surroundings = { cwd: this.folder, env: { PATH: process.env['PATH'], ...env } };
    return run(executable, args, { ...surroundings, timeout: limitMs });
  }

  /** Compiles the project as TypeScript's strictest reader would. Rejects with what the compiler said. */
  async compile(files: readonly string[]): Promise<void> {
    const tsc = join(MODULES, 'typescript', 'bin', 'tsc');
    const types = ['--types', 'node', '--typeRoots', join(MODULES, '@types')];
    await this.run(process.execPath, [tsc, ...STRICTEST, ...types, ...files]);
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

/** `skipLibCheck` off: the declarations of the package itself must be right too. */
const STRICTEST = [
  ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--verbatimModuleSyntax'],
  ...['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022', '--skipLibCheck', 'false'],
];

const LIMIT_MS = 120_000;

function run(
  executable: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly timeout?: number },
): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const done = (error: ExecFileException | null, stdout: string, stderr: string): void =>
      error === null
        ? resolve({ stdout, stderr })
        : reject(new Error(`${executable} ${args[0] ?? ''}: ${error.message}\n${stdout}\n${stderr}`));
    execFile(executable, args, { timeout: LIMIT_MS, ...options }, done);
  });
}
