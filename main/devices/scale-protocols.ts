import type { ScaleProtocolName, ScaleReading } from '#shared/devices.ts';

/** How a scale is talked to. Its lines end in carriage return, line feed or both. */
export interface ScaleProtocol {
  /** Null for one that tells by itself, several times a second. */
  readonly ask: Uint8Array | null;
  /** Null for a line that says nothing of this protocol. */
  readonly read: (line: string) => ScaleReading | null;
}

export const scaleProtocols: Readonly<Record<ScaleProtocolName, ScaleProtocol>> = {
  toledo8217: { ask: Buffer.from('W'), read: readToledo },
  and: { ask: null, read: readAnd },
};

const STX = '\u0002';

/** Bits of the byte behind the question mark. */
const MOVING = 1;
const OVER = 2;
const UNDER = 4;

/**
 * The 8217 gives a weight only when it stands still, `00.482` in kilograms or `01.06` in pounds, and else a question mark
 * with a byte of reasons.
 */
function readToledo(line: string): ScaleReading | null {
  const text = line.startsWith(STX) ? line.slice(1) : line;
  const [, reasons] = /^\?([\s\S])$/.exec(text) ?? [];
  if (reasons !== undefined) return whyNot(reasons.charCodeAt(0));
  const [, kilograms, decimals] = /^\s*(\d{1,3})\.(\d{2,3})N?$/.exec(text) ?? [];
  if (kilograms === undefined || decimals === undefined) return null;
  if (decimals.length !== 3) return { state: 'otherUnit' };
  return { state: 'stable', grams: Number(kilograms) * 1_000 + Number(decimals) };
}

function whyNot(reasons: number): ScaleReading {
  if ((reasons & OVER) !== 0) return { state: 'over' };
  if ((reasons & UNDER) !== 0) return { state: 'under' };
  // Others, such as a scale that was not zeroed when it was turned on, end as motion does: by waiting or by its zero key.
  return (reasons & MOVING) !== 0 ? { state: 'moving', grams: null } : { state: 'silent' };
}

const AND = /^(ST|US|OL|LO),(?:(?:GS|NT),)?\s*([+-])?\s*(\d{1,6}(?:\.\d{1,6})?)?\s*(kg|g|[a-z]{1,3})?\s*$/i;

/** Header, gross or net, sign, figures with a point, unit. A tare alone (`TR`) is not what lies on the scale. */
function readAnd(line: string): ScaleReading | null {
  const [, header, sign, figures, unit] = AND.exec(line) ?? [];
  if (header === undefined) return null;
  const isBelow = sign === '-';
  if (header !== 'ST' && header !== 'US') return { state: isBelow ? 'under' : 'over' };
  if (figures === undefined) return null;
  const size = unit?.toLowerCase();
  if (size !== 'kg' && size !== 'g') return { state: 'otherUnit' };
  const grams = Math.round(Number(figures) * (size === 'kg' ? 1_000 : 1));
  if (isBelow && grams > 0) return { state: 'under' };
  return { state: header === 'ST' ? 'stable' : 'moving', grams };
}
