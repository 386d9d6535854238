import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inRoot } from '../setup/paths.mjs';
import { wantedFuses } from './fuses.mjs';

/** `electronFuses` of electron-builder.yml, under the names that the fuses have themselves. */
function built() {
  const [, block = ''] = readFileSync(inRoot('electron-builder.yml'), 'utf8').split(/^electronFuses:$/m);
  const lines = [...block.matchAll(/^ {2}(\w)(\w+): (true|false)$/gm)];
  return Object.fromEntries(
    lines.map(([, first, rest, value]) => [first.toUpperCase() + rest, value === 'true']),
  );
}

it('the package is built with the fuses that are read back from it', () => {
  expect(built()).toEqual(wantedFuses(false));
});

it('what is given to shops runs nobody else’s code and is open to no debugger', () => {
  expect(wantedFuses(false)).toMatchObject({
    RunAsNode: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    GrantFileProtocolExtraPrivileges: false,
  });
  const [shipped, tested] = [wantedFuses(false), wantedFuses(true)];
  expect(Object.keys(shipped).filter((name) => shipped[name] !== tested[name])).toEqual([
    'EnableNodeCliInspectArguments',
  ]);
});
