import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const [usual = '', more = ''] = css.split('@container style(--contrast: more)');

type Scheme = 'light' | 'dark';

/** The colours of a block, by name, in one scheme. */
function colours(block: string, scheme: Scheme): Map<string, string> {
  const found = block.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name, light, dark]) => [name!, scheme === 'light' ? light! : dark!]));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const GROUNDS = ['paper', 'surface', 'raised', 'pressed'];
/** Every step of text with the grounds it stands on. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...GROUNDS, 'accent-soft', 'ok-surface', 'wait-surface', 'alarm-surface']],
  ['text-soft', GROUNDS],
  ['accent-text', ['paper', 'surface', 'raised', 'accent-soft']],
  ['on-accent', ['accent', 'accent-pressed']],
  ['ok-text', ['paper', 'surface', 'raised', 'ok-surface']],
  ['wait-text', ['paper', 'surface', 'raised', 'wait-surface']],
  ['alarm-text', ['paper', 'surface', 'raised', 'alarm-surface']],
];

const pairs = TEXT.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));

describe.each(['light', 'dark'] as const)('every text step, %s', (scheme) => {
  const usualColours = colours(usual, scheme);
  const highColours = new Map([...usualColours, ...colours(more, scheme)]);

  it.each(pairs)('%s on %s keeps 4.5 : 1, and 7 : 1 in high contrast', (text, ground) => {
    expect(contrast(usualColours.get(text)!, usualColours.get(ground)!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(highColours.get(text)!, highColours.get(ground)!)).toBeGreaterThanOrEqual(7);
  });

  it('edges of what can be pressed keep 3 : 1 in high contrast', () => {
    for (const edge of ['line', 'line-strong', 'accent'])
      expect(contrast(highColours.get(edge)!, highColours.get('raised')!), edge).toBeGreaterThanOrEqual(3);
  });
});
