import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { IMPORT_FIELDS, type ImportColumn, type ImportField } from '#shared/catalogue-import.ts';
import { replaceFile } from '../../settings/replace-file.ts';
import type { KnownHeadings } from './headings.ts';
import { fieldOf, keyOf } from './headings.ts';

const schema = v.record(v.pipe(v.string(), v.maxLength(200)), v.nullable(v.picklist(IMPORT_FIELDS)));
const MOST_KEPT = 500;

/** What people said headings are. A file that is gone or broken only means that they are asked again. */
export async function knownHeadings(file: string): Promise<KnownHeadings> {
  const text = await readFile(file, 'utf8').catch(() => null);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return parsed.success ? parsed.output : {};
}

/** Keeps what differs from what headings are usually called; the newest count. Two of one name say nothing. */
export async function rememberHeadings(file: string, columns: readonly ImportColumn[]): Promise<void> {
  const keys = columns.map(({ heading }) => keyOf(heading));
  const isAlone = (key: string): boolean => keys.indexOf(key) === keys.lastIndexOf(key);
  const said = columns
    .map(({ heading, field }) => [keyOf(heading), field] as const)
    .filter(([key]) => isAlone(key));
  const before = Object.entries(await knownHeadings(file)).filter(
    ([heading]) => !said.some(([one]) => one === heading),
  );
  const usual = ([heading, field]: readonly [string, ImportField | null]): boolean =>
    fieldOf(heading) === field;
  const all = [...before, ...said.filter((one) => !usual(one))].slice(-MOST_KEPT);
  await replaceFile(file, `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`);
}
