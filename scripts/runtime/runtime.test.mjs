import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Trouble } from '../setup/trouble.mjs';
import { fromEnvironment } from './given.mjs';
import { fromInstalled } from './installed.mjs';
import { sandboxFlags } from './launch.mjs';
import { executableName } from './recipe.mjs';
import { verifyIntegrity } from './packed.mjs';
import { cacheFolder } from './registry.mjs';
import { smoke } from './smoke.mjs';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'vinr-runtime-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path, content = '') {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

describe('named by the environment', () => {
  it('is not taken where nothing is named', () => expect(fromEnvironment({})).toBeUndefined());

  it('is taken where an executable is', async () => {
    await put(executableName());
    expect(fromEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(folder);
  });

  it('stops everything where it is wrong', () =>
    expect(() => fromEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: folder })).toThrow(Trouble));
});

describe('installed', () => {
  const install = async (version) => {
    await put('package.json', JSON.stringify({ version: '45.4.1' }));
    await put('dist/version', version);
    await put('path.txt', 'electron');
  };

  it('is taken when complete, with or without the v', async () => {
    await install('v45.4.1');
    await put('dist/electron');
    expect(await fromInstalled(folder)).toBe(join(folder, 'dist'));
  });

  it('is passed over when of another version or without its executable', async () => {
    expect(await fromInstalled(folder)).toBeUndefined();
    await install('45.4.1');
    expect(await fromInstalled(folder)).toBeUndefined();
    await install('44.0.0');
    await put('dist/electron');
    expect(await fromInstalled(folder)).toBeUndefined();
  });
});

describe('from the registry', () => {
  it('is kept outside of the checkout, or where one says', () => {
    expect(cacheFolder({ VINR_ELECTRON_CACHE: '/somewhere' })).toMatch(/^\/somewhere\/33\.2\.1-\d+$/);
    expect(cacheFolder({ XDG_CACHE_HOME: '/cache' })).toMatch(/^\/cache\/vinr-pos\/electron\/33\.2\.1-\d+$/);
  });

  it('is used only if it is, to the bit, what we know; else deleted', async () => {
    await put('archive', 'good');
    const integrity = `sha512-${createHash('sha512').update('good').digest('base64')}`;
    await verifyIntegrity(join(folder, 'archive'), integrity);
    await put('archive', 'evil');
    await expect(verifyIntegrity(join(folder, 'archive'), integrity)).rejects.toThrow(Trouble);
    expect(existsSync(join(folder, 'archive'))).toBe(false);
  });
});

describe.runIf(process.platform !== 'win32')('smoke', () => {
  const script = async (text) => {
    await put('electron', `#!/bin/sh\n${text}\n`);
    await chmod(join(folder, 'electron'), 0o755);
    return smoke(join(folder, 'electron'));
  };

  it('takes the word of an executable that runs', async () =>
    expect(await script('[ "$ELECTRON_RUN_AS_NODE" = 1 ] && echo 45.4.1')).toEqual({
      works: true,
      version: '45.4.1',
    }));

  it('passes on why one does not', async () =>
    expect(await script('echo "libnss3.so: cannot open shared object file" >&2; exit 127')).toEqual({
      works: false,
      reason: 'libnss3.so: cannot open shared object file',
    }));

  it('does not take silence for success', async () => expect((await script('exit 0')).works).toBe(false));
});

it('gives up the sandbox for root only', () => {
  expect(sandboxFlags(0)).toEqual(['--no-sandbox']);
  expect(sandboxFlags(1000)).toEqual([]);
});
