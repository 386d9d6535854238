import * as v from 'valibot';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ['normal', 'large'] as const;

/** How one person wants the till to look, speak and sound. Nothing of it changes what is sold or charged. */
export const preferencesSchema = v.strictObject({
  /** Null for the shop's. Figures stay as the shop's country writes them. */
  language: v.optional(v.nullable(v.picklist(LANGUAGES)), null),
  theme: v.optional(v.picklist(THEMES), 'system'),
  textSize: v.optional(v.picklist(TEXT_SIZES), 'normal'),
  /** 0 for silence, 100 for as loud as the till can. */
  volume: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)), 60),
  /** Keys that differ from the usual ones, by what they do. */
  keys: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,32}$/)),
      v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,32}$/)),
    ),
    {},
  ),
});

export type Preferences = Readonly<Omit<v.InferOutput<typeof preferencesSchema>, 'keys'>> & {
  readonly keys: Readonly<Record<string, string>>;
};

export const DEFAULT_PREFERENCES: Preferences = v.parse(preferencesSchema, {});
