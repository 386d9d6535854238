/**
 * A scanner of our own, by the tables of ISO/IEC 15420 (EAN-13) and 15417 (Code 128): it knows nothing of what drew
 * the bars. `1` is black, one character a module. Throws for what no scanner would read.
 */
export const readBars = (bars: string): string =>
  bars.length === 95 && bars.startsWith('101') ? readEan(bars) : read128(bars);

const LEFT_ODD = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];
/** Which of the left six digits are of the even set spells the first digit. */
const PARITY = [
  'OOOOOO',
  'OOEOEE',
  'OOEEOE',
  'OOEEEO',
  'OEOOEE',
  'OEEOOE',
  'OEEEOO',
  'OEOEOE',
  'OEOEEO',
  'OEEOEO',
];

const inverted = (pattern: string): string =>
  Array.from(pattern, (bar) => (bar === '1' ? '0' : '1')).join('');
const reversed = (pattern: string): string => Array.from(pattern).reverse().join('');

function readEan(bars: string): string {
  const right = LEFT_ODD.map(inverted);
  const even = right.map(reversed);
  if (bars.slice(0, 3) !== '101' || bars.slice(45, 50) !== '01010' || bars.slice(92) !== '101')
    throw new Error('No guards');
  let parity = '';
  const left = Array.from({ length: 6 }, (_, at) => {
    const pattern = bars.slice(3 + at * 7, 10 + at * 7);
    const odd = LEFT_ODD.indexOf(pattern);
    parity += odd >= 0 ? 'O' : 'E';
    return found(odd >= 0 ? odd : even.indexOf(pattern));
  });
  const rest = Array.from({ length: 6 }, (_, at) =>
    found(right.indexOf(bars.slice(50 + at * 7, 57 + at * 7))),
  );
  const digits = [found(PARITY.indexOf(parity)), ...left, ...rest];
  const sum = digits.reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3), 0);
  if (sum % 10 !== 0) throw new Error('Wrong check digit');
  return digits.join('');
}

function found(at: number): number {
  if (at < 0) throw new Error('No such digit');
  return at;
}

/** Widths of bar, space, bar, space, bar, space, by value; the stop has one bar more. */
const WIDTHS =
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232'.split(
    ' ',
  );
const STOP = '2331112';
const START: Readonly<Record<number, 'A' | 'B' | 'C'>> = { 103: 'A', 104: 'B', 105: 'C' };
const SWITCH: Readonly<Record<'A' | 'B' | 'C', Readonly<Record<number, 'A' | 'B' | 'C'>>>> = {
  A: { 99: 'C', 100: 'B' },
  B: { 99: 'C', 101: 'A' },
  C: { 100: 'B', 101: 'A' },
};

function read128(bars: string): string {
  const runs = (bars.match(/1+|0+/g) ?? []).map((run) => String(run.length));
  if (runs.slice(-7).join('') !== STOP) throw new Error('No stop');
  const values = Array.from({ length: (runs.length - 7) / 6 }, (_, at) =>
    found(WIDTHS.indexOf(runs.slice(at * 6, at * 6 + 6).join(''))),
  );
  const check = values.pop();
  const [start = -1, ...rest] = values;
  const sum = rest.reduce((total, value, at) => total + value * (at + 1), start);
  if (sum % 103 !== check) throw new Error('Wrong check sum');
  let set = START[start];
  let text = '';
  for (let at = 0; at < rest.length; at += 1) {
    const value = rest[at] ?? -1;
    if (set === undefined) throw new Error('No start');
    const next = SWITCH[set][value];
    if (next !== undefined) set = next;
    else if (value === 98 && set !== 'C') {
      at += 1;
      text += characterOf(rest[at] ?? -1, set === 'A' ? 'B' : 'A');
    } else text += characterOf(value, set);
  }
  return text;
}

function characterOf(value: number, set: 'A' | 'B' | 'C'): string {
  if (set === 'C') return String(value).padStart(2, '0');
  if (value > 95) throw new Error(`Function ${value}`);
  return String.fromCharCode(set === 'A' && value >= 64 ? value - 64 : value + 32);
}
