import { describe, expect, it } from 'vitest';
import { settle, VirtualClock } from '../payments/testing/virtual-clock.ts';
import type { End, WatchedTill } from './watch-over.ts';
import { keepAlive, Patience, watchOver } from './watch-over.ts';

class ScriptedTill implements WatchedTill {
  killed = 0;
  sign: (sign: 'beat' | 'bye' | 'gone') => void = () => undefined;
  onSign(hear: (sign: 'beat' | 'bye' | 'gone') => void): void {
    this.sign = hear;
  }
  kill(): void {
    this.killed += 1;
  }
}

function watching() {
  const clock = new VirtualClock();
  const till = new ScriptedTill();
  let end: End | null = null;
  void watchOver(till, clock).then((how) => (end = how));
  const beats = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 2_000) {
      till.sign('beat');
      await clock.pass(2_000);
    }
  };
  return { clock, till, beats, end: () => end };
}

describe('a till under watch', () => {
  it('is left alone for a day of beats', async () => {
    const { till, beats, end } = watching();
    await beats(24 * 3_600_000);
    expect([end(), till.killed]).toEqual([null, 0]);
  });

  it('is left alone when it misses a few beats', async () => {
    const { clock, till, beats, end } = watching();
    for (let times = 0; times < 5; times += 1) {
      await clock.pass(18_000);
      await beats(2_000);
    }
    expect([end(), till.killed]).toEqual([null, 0]);
  });

  it('is ended when it does not turn for twenty seconds', async () => {
    const { clock, till, beats, end } = watching();
    await beats(10_000);
    await clock.pass(22_000);
    expect([end(), till.killed]).toEqual(['hung', 1]);
  });

  it('has died when it goes without a word, and was wanted to end when it says so', async () => {
    const [died, wanted] = [watching(), watching()];
    died.till.sign('gone');
    wanted.till.sign('bye');
    wanted.till.sign('gone');
    await settle();
    expect([died.end(), wanted.end()]).toEqual(['died', 'wanted']);
  });
});

describe('a till that dies', () => {
  it('is opened again after one second, then two, four … never more than a minute', () => {
    const patience = new Patience();
    const waits = Array.from({ length: 8 }, () => patience.after(500));
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    expect(patience.after(6 * 60_000)).toBe(1_000);
  });

  it('is opened again until somebody wants its end', async () => {
    const clock = new VirtualClock();
    const tills = [new ScriptedTill(), new ScriptedTill(), new ScriptedTill()];
    const told: [End, number][] = [];
    let opened = 0;
    const open = () => tills[(opened += 1)]!;
    let isOver = false;
    void keepAlive(tills[0]!, open, clock, (end, wait) => told.push([end, wait])).then(() => (isOver = true));
    tills[0]!.sign('gone');
    await clock.pass(1_000);
    tills[1]!.sign('gone');
    await clock.pass(2_000);
    expect([opened, told, isOver]).toEqual([
      2,
      [
        ['died', 1_000],
        ['died', 2_000],
      ],
      false,
    ]);
    tills[2]!.sign('bye');
    tills[2]!.sign('gone');
    await settle();
    expect([opened, isOver]).toEqual([2, true]);
  });
});
