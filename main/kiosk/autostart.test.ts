import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../journal/testing/temporary-directory.ts';
import { desktopEntry, setAutostartFile } from './autostart.ts';

describe('starting with the computer on Linux', () => {
  it('is a file of the desktop’s, written once and taken away again', async () => {
    const folder = join(temporaryDirectory(), 'autostart');
    const file = { folder, program: '/opt/VINR POS/vinr-pos', args: ['--profile', '/home/shop/till'] };
    await setAutostartFile(true, file);
    const path = join(folder, 'vinr-pos.desktop');
    expect(readFileSync(path, 'utf8')).toContain(
      'Exec="/opt/VINR POS/vinr-pos" "--profile" "/home/shop/till"\n',
    );
    const { mtimeMs, ino } = statSync(path);
    await setAutostartFile(true, file);
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
    await setAutostartFile(false, file);
    expect(readdirSync(folder)).toEqual([]);
    await setAutostartFile(false, file);
  });

  it('quotes what means something to a desktop', () => {
    const line = desktopEntry('/a"b', ['50%', '$HOME', 'c\\d']).split('\n')[3];
    expect(line).toBe(String.raw`Exec="/a\\"b" "50%%" "\\$HOME" "c\\\\d"`);
  });
});
