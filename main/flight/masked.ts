const HIDDEN = '[hidden]';

/** SHA-256 of a certificate, public: the one long text that stays. */
const FINGERPRINT = /^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/;

/**
 * A name or a code: letters, figures and spaces. No dot or colon inside a word, no slash, at-sign, backslash or equals
 * sign, so no host, address, path, URL or PEM.
 */
const PLAIN = /^(?:[\p{L}\p{N}\p{Pd} _'’"&#(),]|[.:](?=\s|$)){0,100}$/u;

/** What looks plain and is not: card-like figures, keys by their names, and anything as long as a key. */
const SECRET = /\d(?:[ \p{Pd}]?\d){11,}|(?:[srp]k|whsec)_|\b(?:bearer|basic)\b|[\p{L}\p{N}_]{32,}/iu;

/**
 * A terminal or VINR may put anything into a code, and an installer into a name: a text that is not plainly harmless is
 * hidden whole.
 */
export const maskedText = (text: string): string =>
  FINGERPRINT.test(text) || (PLAIN.test(text) && !SECRET.test(text)) ? text : HIDDEN;

/** The same value with every text in it masked: a field that is added later is covered without anybody thinking of it. */
export function masked<T>(value: T): T {
  // The walk keeps the shape and changes texts only, so the type stays true.
  return walk(value) as T;
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return maskedText(value);
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part)]));
}
