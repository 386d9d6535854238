import { mkdtempSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, inRoot } from '../setup/paths.mjs';
import { differences } from './compare.mjs';
import { BUDGET, judgeContents } from './contents.mjs';
import { fuseAt, wantedFuses } from './fuses.mjs';
import { weighIntegrity } from './integrity.mjs';
import { tracesIn } from './traces.mjs';

const require = createRequire(import.meta.url);
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config');

/** As electron-builder reads and judges it. */
async function judged(change = {}) {
  const config = { ...(await getConfig(ROOT, null, null)), ...change };
  await validateConfiguration(config, { isEnabled: false });
  return config;
}

describe('electron-builder.yml', () => {
  it('is what electron-builder takes, for each system', async () => {
    const config = await judged();
    expect(config.win.target).toEqual(['nsis']);
    expect(config.mac.target).toEqual(['dmg', 'zip']);
    expect(config.linux.target).toEqual(['AppImage', 'deb']);
  });

  it('is judged at all: a word that electron-builder does not know is refused', async () => {
    await expect(judged({ asarUnpak: [] })).rejects.toThrow(/asarUnpak/);
    await expect(judged({ mac: { hardenedRuntime: 'maybe' } })).rejects.toThrow(/hardenedRuntime/);
  });

  it('flips the fuses that are read back afterwards, and no others', async () => {
    const { electronFuses } = await judged();
    const named = Object.entries(electronFuses).map(([name, on]) => [
      name[0].toUpperCase() + name.slice(1),
      on,
    ]);
    expect(Object.fromEntries(named)).toEqual(wantedFuses(false));
  });

  it('puts the hash of the archive where a loader reads it', async () => {
    const { asar, disableAsarIntegrity, electronFuses } = await judged();
    expect([asar, disableAsarIntegrity]).toEqual([true, undefined]);
    expect(electronFuses).toMatchObject({
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  });

  it('says on a Mac why it looks into the network, and what for', async () => {
    const { mac } = await judged();
    expect(mac.extendInfo.NSLocalNetworkUsageDescription).toMatch(/terminals/);
    expect(mac.extendInfo.NSBonjourServices).toEqual(['_vinr-terminal._tcp']);
    expect(mac.hardenedRuntime).toBe(true);
    const entitlements = await readFile(inRoot(mac.entitlements), 'utf8');
    expect(entitlements.match(/<key>.*<\/key>/g)).toEqual(['<key>com.apple.security.cs.allow-jit</key>']);
  });
});

describe('the package for tests', () => {
  it('is wanted to differ in one fuse', () => {
    const [shipping, inspectable] = [wantedFuses(false), wantedFuses(true)];
    const different = Object.keys(shipping).filter((name) => shipping[name] !== inspectable[name]);
    expect(different).toEqual(['EnableNodeCliInspectArguments']);
  });

  it('is told from the shipping one by the name of the fuse at a byte', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vinr-fuses-'));
    const program = join(folder, 'program');
    await writeFile(program, `before dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u000810110110 after`);
    const first = 'before '.length + 32 + 2;
    expect(await fuseAt(program, first)).toBe('RunAsNode');
    expect(await fuseAt(program, first + 3)).toBe('EnableNodeCliInspectArguments');
    expect(await fuseAt(program, 1)).toBeUndefined();
    await rm(folder, { recursive: true });
  });
});

describe('comparing packages', () => {
  let one;
  let other;

  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vinr-trees-'));
    [one, other] = [join(folder, 'one'), join(folder, 'other')];
    await mkdir(join(one, 'resources'), { recursive: true });
    await writeFile(join(one, 'program'), 'ELF 0000');
    await writeFile(join(one, 'resources', 'app.asar'), 'archive');
    await symlink('program', join(one, 'link'));
    await cp(one, other, { recursive: true, verbatimSymlinks: true });
  });
  afterEach(() => rm(join(one, '..'), { recursive: true }));

  it('finds nothing in a copy', async () => expect(await differences(one, other)).toEqual([]));

  it('finds a single byte, and where', async () => {
    await writeFile(join(other, 'program'), 'ELF 0010');
    expect(await differences(one, other)).toEqual([{ path: 'program', what: 'bytes', offsets: [6] }]);
  });

  it('finds what is only in one, another size, another mode and another link', async () => {
    await copyFile(join(one, 'program'), join(other, 'resources', 'more'));
    await writeFile(join(other, 'resources', 'app.asar'), 'archives');
    await chmod(join(other, 'program'), 0o755);
    await rm(join(other, 'link'));
    await symlink('resources', join(other, 'link'));
    const found = await differences(one, other);
    expect(Object.fromEntries(found.map(({ path, what }) => [path, what]))).toEqual({
      [join('resources', 'more')]: 'only in one',
      [join('resources', 'app.asar')]: 'size',
      program: 'mode',
      link: 'link',
    });
  });
});

describe('what is in a package', () => {
  const good = {
    sha256: '',
    packedNatives: [],
    bytes: { archive: 1, unpacked: 1, whole: 1 },
    paths: [
      '/package.json',
      '/dist/main/index.cjs',
      '/dist/main/store.cjs',
      '/dist/preload/index.cjs',
      '/dist/renderer/index.html',
      '/dist/simulator/cli.cjs',
      '/node_modules/@libsql/linux-x64-gnu/index.node',
    ],
  };

  it('is right', () => expect(judgeContents(good)).toEqual([]));

  it('is wrong with anything missing, too much, packed or too large', () => {
    const wrong = judgeContents({
      ...good,
      paths: [...good.paths.slice(1), '/dist/main/index.cjs.map', '/e2e/electron/till.ts'],
      packedNatives: ['/node_modules/@libsql/linux-x64-gnu/index.node'],
      bytes: { archive: BUDGET.archive + 1, unpacked: BUDGET.unpacked + 1, whole: 0 },
    });
    expect(wrong).toHaveLength(6);
    expect(judgeContents({ ...good, paths: good.paths.slice(0, -1) })).toEqual([
      'the database’s library is missing',
    ]);
  });
});

describe('an archive', () => {
  let folder;
  let archive;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vinr-archive-'));
    archive = join(folder, 'app.asar');
    const { createPackageWithOptions } = await import('@electron/asar');
    await mkdir(join(folder, 'app', 'dist'), { recursive: true });
    await writeFile(join(folder, 'app', 'package.json'), '{}');
    await writeFile(join(folder, 'app', 'dist', 'index.cjs'), 'the till');
    await writeFile(join(folder, 'app', 'dist', 'empty.css'), '');
    await writeFile(join(folder, 'app', 'library.node'), 'library');
    await createPackageWithOptions(join(folder, 'app'), archive, { unpack: '*.node' });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('says of each of its files what it is', async () =>
    expect(await weighIntegrity(archive)).toEqual({ files: 4, broken: [] }));

  it('is found out by any byte of its files that is changed', async () => {
    const whole = await readFile(archive);
    const start = whole.length - Buffer.byteLength('{}' + 'the till');
    for (let at = start; at < whole.length; at += 1) {
      const bent = Buffer.from(whole);
      bent[at] ^= 1;
      await writeFile(archive, bent);
      const { broken } = await weighIntegrity(archive);
      expect(broken, `byte ${at}`).toHaveLength(1);
    }
  });

  it('is found out by a changed library beside it, and by a file of which it says nothing', async () => {
    await writeFile(join(`${archive}.unpacked`, 'library.node'), 'librarx');
    expect((await weighIntegrity(archive)).broken).toEqual(['/library.node']);
    const whole = await readFile(archive);
    await writeFile(
      archive,
      Buffer.from(whole.toString('latin1').replace('"integrity"', '"untegrity"'), 'latin1'),
    );
    expect((await weighIntegrity(archive)).broken).toHaveLength(2);
  });
});

describe('traces of whoever built it', () => {
  const of = (text) => tracesIn({ path: '/dist/main/index.cjs', text }, ['/home/mira/till/main']);

  it('are none in what is built as it should be', () => {
    expect(of('const home = app.getPath("home");')).toEqual([]);
    expect(of('//# sourceMappingURL=index.cjs.map')).toEqual([]);
  });

  it('are a path of the checkout, and a map inside its file', () => {
    expect(of('__dirname = "/home/mira/till/main/electron"')).toHaveLength(1);
    expect(of('//# sourceMappingURL=data:application/json;base64,e30=')).toHaveLength(1);
  });
});
