import * as v from 'valibot';

/** How the scanners of this till type. They are keyboards; these are their settings, not ours to change. */
export const scannerSchema = v.strictObject({
  /** Characters that the scanner sends before each code. */
  prefix: v.optional(
    v.pipe(v.string(), v.regex(/^[\x20-\x7e]{0,8}$/, 'must be at most 8 printable characters')),
    '',
  ),
  /** A key without a character that it sends before each code. */
  prefixKey: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(F([1-9]|1\d|2[0-4])|Ctrl\+[a-z])?$/, 'must be F1 to F24 or Ctrl+a to Ctrl+z'),
    ),
    '',
  ),
  /** The key that it sends after each code. */
  suffix: v.optional(v.picklist(['enter', 'tab', 'none']), 'enter'),
  /** Shorter bursts are typing, unless a prefix says otherwise. */
  leastCharacters: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20)), 4),
  /** Milliseconds. A longer gap between two keys ends the scan. Raise it for scanners on slow radio. */
  longestGapMs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(500)), 80),
  /** Whether `VINR-` codes press keys. Anybody can print one onto goods, and some of them take money: off unless a shop wants it. */
  commands: v.optional(v.boolean(), false),
});

export type ScannerSettings = Readonly<v.InferOutput<typeof scannerSchema>>;

/** What most scanners do out of the box. */
export const DEFAULT_SCANNER: ScannerSettings = v.parse(scannerSchema, {});
