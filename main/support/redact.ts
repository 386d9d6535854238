const HIDDEN = '[hidden]';

type Instead = string | ((found: string, kept?: string) => string);

/** What each secret looks like in running text, the most telling first. */
const RULES: readonly (readonly [RegExp, Instead])[] = [
  [/-----BEGIN [A-Z0-9 ]+-----[\s\S]*?(?:-----END [A-Z0-9 ]+-----|$)/g, HIDDEN],
  /** `user:password@` of a URL. */
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, `$1${HIDDEN}@`],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, `$1 ${HIDDEN}`],
  /** `passphrase=…`, `"secretKey": "…"`, `password hunter2`. */
  [
    /\b([\w-]*(?:passphrase|password|passwd|secret|token|api[-_]?key|private[-_]?key|authorization|cookie)[\w-]*["']?(?:\s*[:=]\s*|\s+is\s+|\s+))("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,;}\]]+)/gi,
    `$1${HIDDEN}`,
  ],
  [/\b((?:pin|pwd|cvv|cvc)["']?(?:\s*[:=]\s*|\s+is\s+|\s+)["']?)\d+/gi, `$1${HIDDEN}`],
  [/\b(?:sk|rk|pk|whsec)_\w+/gi, HIDDEN],
  /** Card numbers, with or without their spaces, and the tracks of a stripe. A UUID is none, whatever its digits. */
  [
    /\b((?=[\d-]*[a-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\b|(?<!\d)\d(?:[ \p{Pd}]?\d){11,}(?:[=^]\S*)?/gu,
    (_found, id) => id ?? '[digits hidden]',
  ],
  /** Keys and hashes without a name: as long as one, and as mixed. */
  [/(?=[\w+/]*[a-z])(?=[\w+/]*[A-Z])(?=[\w+/]*\d)[\w+/]{28,}={0,2}/g, HIDDEN],
  [/\b[0-9a-f]{32,}\b/gi, HIDDEN],
];

/** The same text with everything masked that looks like a secret. Too much rather than too little. */
export const redactedText = (text: string): string =>
  RULES.reduce(
    (masked, [pattern, instead]) =>
      typeof instead === 'string' ? masked.replace(pattern, instead) : masked.replace(pattern, instead),
    text,
  );

/** Names whose values are never told, whatever they look like. */
const SECRET_NAME =
  /passphrase|password|passwd|secret|token|api[-_]?key|private[-_]?key|authorization|cookie|hash$|^pin$|^cvv$|^cvc$/i;

/** Times in ms have thirteen digits until the year 2286; card numbers that somebody kept as a number have more. */
const LARGEST_PLAIN_NUMBER = 9_999_999_999_999;

/** The same value with every text in it masked, and what secret names hold left out. */
export function redacted(value: unknown): unknown {
  if (typeof value === 'string') return redactedText(value);
  if (typeof value === 'number') return value > LARGEST_PLAIN_NUMBER ? '[digits hidden]' : value;
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      redactedText(name),
      SECRET_NAME.test(name) && part !== null && typeof part !== 'boolean' ? HIDDEN : redacted(part),
    ]),
  );
}
