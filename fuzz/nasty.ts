import type { Random } from '../soak/random.ts';

/** Whatever Electron's structured clone carries over a bridge, and nobody meant to send. */
export function nasty(random: Random): unknown {
  return random.pick<() => unknown>(ALL)();
}

function deep(levels: number): unknown {
  let inside: unknown = 'bottom';
  for (let left = levels; left > 0; left -= 1) inside = left % 2 === 0 ? [inside] : { inside };
  return inside;
}

function ring(): unknown {
  const one: Record<string, unknown> = {};
  one['again'] = one;
  return one;
}

const polluting = (): unknown =>
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');

const ALL: readonly [() => unknown, ...(() => unknown)[]] = [
  () => undefined,
  () => null,
  () => true,
  () => NaN,
  () => Infinity,
  () => -Infinity,
  () => -0,
  () => -1,
  () => 0.1 + 0.2,
  () => Number.MAX_SAFE_INTEGER + 1,
  () => 1e308,
  () => 2n ** 64n,
  () => '',
  () => ' ',
  () => '\u0000',
  () => '\ud800',
  () => '\u202e\u200f\ufeff',
  () => '../../etc/passwd',
  () => 'file:///etc/passwd',
  () => "'; drop table entries; --",
  () => '<img src=x onerror=alert(1)>',
  () => '${7*7}{{7*7}}%s%n',
  () => '4242 4242 4242 4242',
  () => '9'.repeat(400),
  () => 'a'.repeat(100_000),
  () => '__proto__',
  () => 'constructor',
  () => 'NaN',
  () => '1e3',
  () => [],
  () => {
    const sparse: unknown[] = [];
    sparse[1000] = 1;
    return sparse;
  },
  () => Array.from({ length: 10_000 }, (_, index) => index),
  () => ({}),
  () => ({ toString: 1, valueOf: 2, length: 3 }),
  () => ({ then: 'not a promise' }),
  polluting,
  () => deep(2_000),
  ring,
  () => new Date(NaN),
  () => /(a+)+$/,
  () => new Map([['saleId', 'x']]),
  () => new Set([1]),
  () => new Uint8Array(1024),
  () => new ArrayBuffer(8),
  () => new Error('sent over a bridge'),
];
