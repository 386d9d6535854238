import { identifierAt } from './application-identifiers.ts';

/** FNC1 between elements, as scanners send it: the control character GS. */
export const SEPARATOR = '\u001D';

/** Identifier to value, such as `01` to a GTIN. */
export type Elements = ReadonlyMap<string, string>;

/** Null when the text is no whole element string: an unknown identifier, a value of a wrong length, one stated twice. */
export function readElements(text: string): Elements | null {
  return text.startsWith('(') ? readParentheses(text) : readRun(text);
}

function readRun(text: string): Elements | null {
  const elements = new Map<string, string>();
  let rest = withoutSeparator(text);
  while (rest !== '') {
    const identifier = identifierAt(rest);
    if (identifier === null) return null;
    const after = rest.slice(identifier.digits.length);
    const end = after.indexOf(SEPARATOR);
    const value = after.slice(0, identifier.fixed ?? (end === -1 ? after.length : end));
    if (!put(elements, identifier.digits, value)) return null;
    rest = withoutSeparator(after.slice(value.length));
  }
  return elements.size === 0 ? null : elements;
}

const withoutSeparator = (text: string): string => (text.startsWith(SEPARATOR) ? text.slice(1) : text);

/** As it is printed under the symbol: `(01)04006381333931(3103)000482`. */
function readParentheses(text: string): Elements | null {
  if (!/^(\(\d{2,4}\)[^()]+)+$/.test(text)) return null;
  const elements = new Map<string, string>();
  for (const [, digits = '', value = ''] of text.matchAll(/\((\d{2,4})\)([^()]+)/g)) {
    if (!put(elements, digits, withoutSeparator(value))) return null;
  }
  return elements;
}

function put(elements: Map<string, string>, digits: string, value: string): boolean {
  const identifier = identifierAt(digits);
  if (identifier?.digits !== digits) return false;
  const fits =
    identifier.fixed === null
      ? value.length >= 1 && value.length <= identifier.most
      : value.length === identifier.fixed && !value.includes(SEPARATOR);
  if (!fits || elements.has(digits)) return false;
  elements.set(digits, value);
  return true;
}
