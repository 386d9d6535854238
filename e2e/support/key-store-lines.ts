import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LostKeys } from '#shared/lost-keys.ts';

/** C42: something has happened to what keeps the keys, or to a file of theirs. */
export interface KeyStoreLine extends Pick<LostKeys, 'code' | 'cards'> {
  readonly row: 'C42';
  readonly name: string;
  /** Does it to the vault of a till that is not running. */
  readonly harm: (vault: string) => void;
}

const record = (vault: string): string => join(vault, 'secrets.key');

export const KEY_STORE_LINES: readonly KeyStoreLine[] = [
  {
    row: 'C42',
    name: 'another key store than sealed them',
    code: 'storeUnavailable',
    cards: 'none',
    harm: (vault) => writeFileSync(record(vault), randomBytes(32)),
  },
  {
    row: 'C42',
    name: 'a record of the key store that makes no sense',
    code: 'storeUnavailable',
    cards: 'none',
    harm: (vault) => writeFileSync(record(vault), 'not a key'),
  },
  {
    row: 'C42',
    name: 'a record of the key store that cannot be read',
    code: 'storeUnavailable',
    cards: 'none',
    harm: (vault) => {
      rmSync(record(vault));
      mkdirSync(record(vault));
    },
  },
  {
    row: 'C42',
    name: 'certificates that make no sense, the key for the cloud whole',
    code: 'damaged',
    cards: 'cloud',
    harm: (vault) => {
      for (const name of readdirSync(vault).filter((one) => one.endsWith('.certificate.json')))
        writeFileSync(join(vault, name), '{"version":1');
    },
  },
  {
    row: 'C42',
    name: 'a key for the cloud that makes no sense, the certificates whole',
    code: 'damaged',
    cards: 'lan',
    harm: (vault) => writeFileSync(join(vault, cloudKeyFile()), '{"version":1'),
  },
];

const cloudKeyFile = (): string =>
  `${createHash('sha256').update('cloud-secret-key').digest('hex').slice(0, 32)}.secret.json`;
