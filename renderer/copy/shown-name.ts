/**
 * A product's name as it is put on a screen: a number and its unit, such as `1 l` or `250 g`, stay on one line. Only
 * what is shown is changed, never what is kept, searched or sent.
 */
export const shownName = (name: string): string => name.replace(UNIT, '$1\u00a0');

/** A number, then one word of up to three letters, which is long enough for every unit on a price label. */
const UNIT = /(\d) (?=(?:[\p{L}µ]{1,3}|%)(?![\p{L}\d]))/gu;
