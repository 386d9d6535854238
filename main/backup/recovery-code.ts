import { createHash, hkdfSync } from 'node:crypto';
import { BackupFailure } from './backup-failure.ts';

/** Crockford's base 32: no letter that looks like a digit. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 130 random bits. */
const RANDOM = 26;
const CHECK = 2;
const GROUP = 4;

/** What opens the backups of one till: `7K3M-…`, seven groups of four. `random`: that many bytes from a good source. */
export function newRecoveryCode(random: (bytes: number) => Uint8Array): string {
  // 256 is a multiple of 32, so every symbol is as likely as any other.
  const symbols = [...random(RANDOM)].map((byte) => SYMBOLS[byte % SYMBOLS.length]).join('');
  return grouped(symbols + checkOf(symbols));
}

/** As it is kept, from however somebody typed it. Throws a `BackupFailure` that says what is wrong with it. */
export function readRecoveryCode(typed: string): string {
  const symbols = typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  if (symbols.length !== RANDOM + CHECK)
    throw new BackupFailure(
      `A recovery code has ${RANDOM + CHECK} letters and digits; this one has ${symbols.length}. Copy it again from the recovery sheet.`,
    );
  if (checkOf(symbols.slice(0, RANDOM)) !== symbols.slice(RANDOM))
    throw new BackupFailure('The recovery code has a slip in it. Copy it again from the recovery sheet.');
  return grouped(symbols);
}

/** The key of one file. A code is random through and through, so no slow hash is needed. `info` binds what it is for. */
export function keyOf(code: string, salt: Uint8Array, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', code.replaceAll('-', ''), salt, info, 32));
}

function checkOf(symbols: string): string {
  const digest = createHash('sha256').update(symbols).digest();
  return [...digest.subarray(0, CHECK)].map((byte) => SYMBOLS[byte % SYMBOLS.length]).join('');
}

const grouped = (symbols: string): string => (symbols.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
