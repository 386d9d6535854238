/** An application identifier of GS1 and what may follow it. */
export interface Identifier {
  readonly digits: string;
  /** Characters of the value: exactly this many, and no separator is needed after them. */
  readonly fixed: number | null;
  /** Characters of the value: at most this many, ended by a separator or the end. */
  readonly most: number;
}

/** How long an identifier is, by its first two digits. Others are not in use. */
const IDENTIFIER_LENGTH: Readonly<Record<string, number>> = {
  ...lengths(2, ['00', '01', '02', '03', '04', '10', '11', '12', '13', '15', '16', '17', '20', '21', '22']),
  ...lengths(2, ['30', '37', '90', '91', '92', '93', '94', '95', '96', '97', '98', '99']),
  ...lengths(3, ['23', '24', '25', '40', '41', '42', '71']),
  ...lengths(4, ['31', '32', '33', '34', '35', '36', '39', '43', '70', '72', '80', '81', '82']),
};

/** The only values whose length GS1 has fixed in advance, by the first two digits: no separator follows them. */
const FIXED_LENGTH: Readonly<Record<string, number>> = {
  ...{ '00': 18, '01': 14, '02': 14, '03': 14, '04': 16, '20': 2 },
  ...lengths(6, ['11', '12', '13', '15', '16', '17', '31', '32', '33', '34', '35', '36']),
  ...{ '41': 13 },
};

/** Longest values of the identifiers that a counter reads; the rest may be as long as GS1's longest. */
const MOST: Readonly<Record<string, number>> = { '10': 20, '21': 20, '22': 20, '30': 8, '37': 8 };
const LONGEST = 90;

/** The identifier that `text` starts with, or null when there is none such. */
export function identifierAt(text: string): Identifier | null {
  const start = text.slice(0, 2);
  const length = IDENTIFIER_LENGTH[start];
  const digits = text.slice(0, length);
  if (length === undefined || !/^\d+$/.test(digits) || digits.length < length) return null;
  return { digits, fixed: FIXED_LENGTH[start] ?? null, most: MOST[start] ?? LONGEST };
}

function lengths(length: number, starts: readonly string[]): Record<string, number> {
  return Object.fromEntries(starts.map((start) => [start, length]));
}
