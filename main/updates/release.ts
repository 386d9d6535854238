import * as v from 'valibot';

const version = v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/));
const SHA512_BASE64 = /^[A-Za-z0-9+/]{86}==$/;
const LARGEST_FILE = 2_000_000_000;
/** A name beside the statement, never a path and never another place. */
const fileName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/));

const schema = v.strictObject({
  product: v.literal('com.vinr.pos'),
  version,
  platform: v.picklist(['linux', 'win32', 'darwin']),
  arch: v.picklist(['x64', 'arm64']),
  file: v.strictObject({
    name: fileName,
    sha512: v.pipe(v.string(), v.regex(SHA512_BASE64)),
    size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_FILE)),
  }),
  /** How many of a hundred tills may have it. 0 takes a release back from those that have not put it in. */
  percent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** Which journals it can read. */
  journal: v.strictObject({
    format: v.pipe(v.number(), v.integer(), v.minValue(1)),
    facts: v.array(v.pipe(v.string(), v.maxLength(64))),
  }),
  releasedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Nobody takes it after that: who keeps an old statement cannot offer it for ever. */
  validUntil: v.pipe(v.string(), v.isoTimestamp()),
});

/** What the vendor says of one version for one kind of computer. Signed beside it, byte for byte. */
export type Release = v.InferOutput<typeof schema>;

/** Null for anything that does not say all of this and nothing else. */
export function parseRelease(bytes: Uint8Array): Release | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), new TextDecoder().decode(bytes));
  return parsed.success ? parsed.output : null;
}

/** Where a till looks: one statement for each kind of computer, and its signature. */
export const statementName = (platform: string, arch: string): string => `${platform}-${arch}.json`;
export const SIGNATURE_SUFFIX = '.sig';

/** Below zero: `one` is older. By number, part by part. */
export function compareVersions(one: string, other: string): number {
  const [here, there] = [one, other].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 3; part += 1) {
    const difference = (here?.[part] ?? 0) - (there?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
