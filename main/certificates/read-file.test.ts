import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MOST_BYTES, readCertificateFile } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'vinr-chosen-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(at('good.p12'), 'bytes');
writeFileSync(at('largest.p12'), Buffer.alloc(MOST_BYTES));
writeFileSync(at('larger.p12'), Buffer.alloc(MOST_BYTES + 1));
writeFileSync(at('huge.p12'), '');
truncateSync(at('huge.p12'), 2 ** 31);
mkdirSync(at('folder.p12'));

describe('C15: what an installer may point at', () => {
  it('reads a plain file up to 64 KiB', async () => {
    expect(await readCertificateFile(at('good.p12'))).toEqual({ ok: true, bytes: Buffer.from('bytes') });
    expect(await readCertificateFile(at('largest.p12'))).toMatchObject({ ok: true });
  });

  it.each([
    ['larger.p12', 'tooLarge'],
    ['huge.p12', 'tooLarge'],
    ['folder.p12', 'notReadable'],
    ['missing.p12', 'notReadable'],
  ])('%s: %s, with no work', async (name, code) => {
    const before = process.cpuUsage();
    expect(await readCertificateFile(at(name))).toMatchObject({ ok: false, code });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(500);
  });

  it.skipIf(process.platform === 'win32')(
    'neither follows links nor waits for devices and pipes',
    async () => {
      symlinkSync(at('good.p12'), at('link.p12'));
      execFileSync('mkfifo', [at('pipe.p12')]);
      for (const path of [at('link.p12'), at('pipe.p12'), '/dev/zero'])
        expect(await readCertificateFile(path), path).toMatchObject({ ok: false, code: 'notReadable' });
    },
  );
});
