import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SCANNER, type ScannerSettings } from '#shared/scanner.ts';
import type { Verdict } from './burst.ts';
import { createWedge, SUFFIX_PATIENCE_MS, type Wedge } from './wedge.ts';

/** A clock that only the test moves; timers fire in order as it passes them. */
class HandClock {
  at = 0;
  private timers: { due: number; call: () => void }[] = [];
  now = (): number => this.at;
  later = (ms: number, call: () => void): (() => void) => {
    const timer = { due: this.at + ms, call };
    this.timers.push(timer);
    return () => (this.timers = this.timers.filter((t) => t !== timer));
  };
  pass(ms: number): void {
    const end = this.at + ms;
    for (;;) {
      const next = this.timers.filter((t) => t.due <= end).sort((a, b) => a.due - b.due)[0];
      if (next === undefined) break;
      this.at = Math.max(this.at, next.due);
      this.timers = this.timers.filter((t) => t !== next);
      next.call();
    }
    this.at = end;
  }
}

let clock: HandClock;
let verdicts: Verdict[];
let wedge: Wedge;
let rules: ScannerSettings;

beforeEach(() => {
  clock = new HandClock();
  verdicts = [];
  rules = DEFAULT_SCANNER;
  wedge = createWedge({
    now: clock.now,
    later: clock.later,
    rules: () => rules,
    verdict: (v) => verdicts.push(v),
  });
});

const type = (text: string, gap: number): boolean[] =>
  Array.from(text).map((character, index) => {
    if (index > 0) clock.pass(gap);
    return wedge.character(character, clock.at);
  });

describe('the wedge', () => {
  it('reads a burst that ends with Enter, and swallows that Enter', () => {
    type('4006381333931', 8);
    clock.pass(8);
    expect(wedge.terminator(clock.at)).toBe(true);
    expect(verdicts).toEqual([{ kind: 'scan', code: '4006381333931' }]);
    clock.pass(1000);
    expect(verdicts).toHaveLength(1);
  });

  it('reads a burst that just stops, 80 ms later and not before', () => {
    rules = { ...DEFAULT_SCANNER, suffix: 'none' };
    type('12345', 10);
    clock.pass(79);
    expect(verdicts).toEqual([]);
    clock.pass(1);
    expect(verdicts).toEqual([{ kind: 'scan', code: '12345' }]);
  });

  it('claims characters from the fourth on', () => {
    expect(type('12345', 50)).toEqual([false, false, false, true, true]);
  });

  it('is exact about the average gap: 50 ms is a scanner, more is a person', () => {
    type('1234', 50);
    clock.pass(80);
    type('1234', 51);
    clock.pass(80);
    expect(verdicts.map((v) => v.kind)).toEqual(['scan', 'typing']);
  });

  it('forgives one slow gap inside a fast burst', () => {
    type('12345', 5);
    clock.pass(70);
    type('67890', 5);
    expect(wedge.terminator(clock.at)).toBe(true);
    expect(verdicts).toEqual([{ kind: 'scan', code: '1234567890' }]);
  });

  it('waits longer for a suffix that the scanner is known to send', () => {
    type('12345', 10);
    clock.pass(SUFFIX_PATIENCE_MS - 1);
    expect(verdicts).toEqual([]);
    expect(wedge.terminator(clock.at)).toBe(true);
    expect(verdicts).toEqual([{ kind: 'scan', code: '12345' }]);
  });

  it('never lets an Enter at the speed of a scanner press anything, though the code was too short to be one', () => {
    type('123', 5);
    clock.pass(5);
    expect(wedge.terminator(clock.at)).toBe(true);
    expect(verdicts).toEqual([{ kind: 'typing', text: '123' }]);
  });

  it('leaves short entries and their Enter to a person', () => {
    type('123', 90);
    clock.pass(70);
    expect(wedge.terminator(clock.at)).toBe(false);
    expect(verdicts.map((v) => (v.kind === 'typing' ? v.text : '?')).join('')).toBe('123');
  });

  it('takes short codes too where the shop has them', () => {
    rules = { ...DEFAULT_SCANNER, leastCharacters: 2 };
    type('42', 5);
    expect(wedge.terminator(clock.at)).toBe(true);
    expect(verdicts).toEqual([{ kind: 'scan', code: '42' }]);
  });

  it('knows a scan by its prefix, however short, and takes the prefix off', () => {
    rules = { ...DEFAULT_SCANNER, prefix: '~' };
    type('~7', 5);
    expect(wedge.terminator(clock.at)).toBe(true);
    type('4006381333931', 5);
    expect(wedge.terminator(clock.at)).toBe(true);
    expect(verdicts).toEqual([
      { kind: 'scan', code: '7' },
      { kind: 'scan', code: '4006381333931' },
    ]);
  });

  it('knows a scan by a prefix key that makes no character', () => {
    wedge.announce(clock.at);
    clock.pass(5);
    expect(type('7', 5)).toEqual([true]);
    expect(wedge.terminator(clock.at)).toBe(true);
    expect(verdicts).toEqual([{ kind: 'scan', code: '7' }]);
  });

  it('follows a scanner on slow radio when it is told to', () => {
    rules = { ...DEFAULT_SCANNER, longestGapMs: 200 };
    type('12345', 110);
    expect(wedge.terminator(clock.at)).toBe(true);
    expect(verdicts).toEqual([{ kind: 'scan', code: '12345' }]);
  });

  it('lets a lone Enter press what it wants', () => {
    expect(wedge.terminator(0)).toBe(false);
    expect(verdicts).toEqual([]);
  });

  it('does not let a late Enter belong to a burst that ended in silence', () => {
    type('12345', 5);
    clock.pass(300);
    expect(wedge.terminator(clock.at)).toBe(false);
    expect(verdicts).toEqual([{ kind: 'scan', code: '12345' }]);
  });

  it('separates three scans within a second', () => {
    for (const code of ['11111111', '22222222', '33333333']) {
      type(code, 4);
      wedge.terminator(clock.at);
      clock.pass(250);
    }
    expect(verdicts.map((v) => (v.kind === 'scan' ? v.code : v.text))).toEqual([
      '11111111',
      '22222222',
      '33333333',
    ]);
  });

  it('closes by the time of the keys when the timer was kept waiting', () => {
    wedge.character('1', 0);
    wedge.character('2', 200);
    expect(verdicts).toEqual([{ kind: 'typing', text: '1' }]);
  });

  it('never loses a key of slow typing', () => {
    type('flat white', 120);
    clock.pass(80);
    expect(verdicts.map((v) => (v.kind === 'typing' ? v.text : '?')).join('')).toBe('flat white');
  });
});
