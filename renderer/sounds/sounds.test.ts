import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PaymentState } from '#shared/payment.ts';
import type { TaskView } from '#shared/task.ts';
import { card, cardFacts, line, saleWith, usd, viewWith } from '../preview/samples.ts';
import { initialUi } from '../store/ui-state.ts';
import { createAlarm, RING_AGAIN_MS, type Alarm } from './alarm.ts';
import { moneyProblems } from './money-problems.ts';
import { SCORES } from './scores.ts';
import { soundFor, type Heard } from './sound-for.ts';
import { createSynthesizer, SLEEPS_AFTER_MS } from './synthesizer.ts';

const heard = (sale: ReturnType<typeof saleWith> | null, ui: Partial<Heard['ui']> = {}): Heard => ({
  view: viewWith({ sale }),
  ui: { ...initialUi, ...ui },
});
const one = saleWith({ lines: [line('Latte', 1, 380)] });
const two = saleWith({ lines: [line('Latte', 2, 380)] });
const paying = (state: PaymentState) => saleWith({ phase: 'tendering', tenders: [card(state)] });
const waiting: PaymentState = { state: 'authorizing', step: 'presentCard', cancelRequested: false };
const attention: PaymentState = {
  state: 'needsAttention',
  since: 0,
  lastHeard: null,
  reason: 'noAnswer',
  mayResolve: false,
};

describe('soundFor', () => {
  it('is short and high for one more piece', () => {
    expect(soundFor(heard(null), heard(one))).toBe('added');
    expect(soundFor(heard(one), heard(two))).toBe('added');
  });

  it('is silent for fewer pieces, for a sale called back, and for the first snapshot', () => {
    expect(soundFor(heard(two), heard(one))).toBeNull();
    expect(soundFor(heard(null), heard(saleWith()))).toBeNull();
    expect(soundFor({ view: null, ui: initialUi }, heard(one))).toBeNull();
    expect(soundFor(heard(one), heard(one))).toBeNull();
  });

  it('is low for every scan that did not become a line', () => {
    const row = { code: '404', count: 1 };
    expect(soundFor(heard(one), heard(one, { unknownCodes: [row] }))).toBe('unknown');
    const again = { unknownCodes: [{ code: '404', count: 2 }] };
    expect(soundFor(heard(one, { unknownCodes: [row] }), heard(one, again))).toBe('unknown');
    expect(soundFor(heard(one), heard(one, { strayScan: { code: '1', why: 'paying' } }))).toBe('unknown');
    expect(soundFor(heard(one), heard(one, { notice: { code: 'barcode.unknown' } }))).toBe('unknown');
  });

  it('is silent when such a row goes', () => {
    const rows = [
      { code: '1', count: 1 },
      { code: '2', count: 1 },
    ];
    const before = heard(one, { unknownCodes: rows });
    expect(soundFor(before, heard(one, { unknownCodes: rows.slice(1) }))).toBeNull();
    expect(soundFor(before, heard(one))).toBeNull();
  });

  it('tells part paid from approved, once each', () => {
    const part = paying({
      state: 'partiallyCaptured',
      captured: usd(500),
      shortfall: usd(798),
      card: cardFacts,
    });
    const full = paying({ state: 'captured', captured: usd(1298), card: cardFacts });
    expect(soundFor(heard(paying(waiting)), heard(part))).toBe('partial');
    expect(soundFor(heard(paying(waiting)), heard(full))).toBe('approved');
    expect(soundFor(heard(full), heard({ ...full }))).toBeNull();
    expect(soundFor(heard(one), heard(paying(waiting)))).toBeNull();
  });

  it('leaves money problems to the alarm, which names each', () => {
    expect(soundFor(heard(paying(waiting)), heard(paying(attention)))).toBeNull();
    const task = { id: 'task-1' } as unknown as TaskView;
    expect(moneyProblems(viewWith({ sale: paying(attention), tasks: [task] }))).toEqual([
      'payment tender-1 1',
      'task task-1',
    ]);
    expect(moneyProblems(viewWith({ sale: paying(waiting) }))).toEqual([]);
  });
});

describe('the alarm', () => {
  let rings: number;
  let alarm: Alarm;
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    rings = 0;
    alarm = createAlarm({
      now: () => Date.now(),
      later(ms, call) {
        const timer = setTimeout(call, ms);
        return () => clearTimeout(timer);
      },
      ring: () => (rings += 1),
    });
    return () => vi.useRealTimers();
  });

  it('rings at once and every ten seconds until it is seen', () => {
    alarm.update(['a']);
    vi.advanceTimersByTime(2 * RING_AGAIN_MS);
    expect(rings).toBe(3);
    alarm.seen();
    vi.advanceTimersByTime(5 * RING_AGAIN_MS);
    alarm.update(['a']);
    expect(rings).toBe(3);
  });

  it('does not take a tap for an answer that was on its way when it began', () => {
    alarm.update(['a']);
    vi.advanceTimersByTime(300);
    alarm.seen();
    vi.advanceTimersByTime(RING_AGAIN_MS);
    expect(rings).toBe(2);
  });

  it('stops when the problem ends', () => {
    alarm.update(['a']);
    alarm.update([]);
    vi.advanceTimersByTime(3 * RING_AGAIN_MS);
    expect(rings).toBe(1);
  });

  it('rings for a second problem though the first was seen, and for a first that comes back', () => {
    alarm.update(['a']);
    vi.advanceTimersByTime(1000);
    alarm.seen();
    alarm.update(['a', 'b']);
    expect(rings).toBe(2);
    vi.advanceTimersByTime(1000);
    alarm.seen();
    alarm.update(['b']);
    alarm.update(['a', 'b']);
    expect(rings).toBe(3);
  });
});

describe('the synthesizer', () => {
  const played: { hertz: number; start: number; gain: number }[] = [];
  const context = () => ({
    currentTime: 1,
    resume: vi.fn(() => Promise.resolve()),
    suspend: vi.fn(() => Promise.resolve()),
    destination: {} as AudioDestinationNode,
    createGain: () =>
      ({ gain: { value: 0, setTargetAtTime: vi.fn() }, connect: vi.fn() }) as unknown as GainNode,
    createOscillator() {
      const tone = { type: 'sine', frequency: { value: 0 }, stop: vi.fn() };
      let gain: GainNode | null = null;
      return {
        ...tone,
        frequency: tone.frequency,
        connect: (to: GainNode) => (gain = to),
        start: (at: number) =>
          played.push({ hertz: tone.frequency.value, start: at, gain: gain?.gain.value ?? NaN }),
      } as unknown as OscillatorNode;
    },
  });

  it('plays the notes of a score, louder with the volume, and nothing at 0', () => {
    const make = vi.fn(context);
    const synthesizer = createSynthesizer({ makeContext: make, later: () => () => undefined });
    synthesizer.play('unknown', 0);
    expect(make).not.toHaveBeenCalled();
    synthesizer.play('unknown', 50);
    synthesizer.play('unknown', 100);
    expect(make).toHaveBeenCalledOnce();
    expect(played.map(({ hertz }) => hertz)).toEqual([196, 196, 196, 196]);
    expect(played[0]!.start).toBe(1);
    expect(played[2]!.gain).toBeGreaterThan(played[0]!.gain);
  });

  it('opens the loudspeaker before the first sound, once, and asleep', () => {
    const speaker = context();
    const make = vi.fn(() => speaker);
    const synthesizer = createSynthesizer({ makeContext: make, later: () => () => undefined });
    synthesizer.open();
    expect(speaker.suspend).toHaveBeenCalledOnce();
    synthesizer.play('added', 50);
    expect(speaker.resume).toHaveBeenCalledOnce();
    expect(make).toHaveBeenCalledOnce();
  });

  it('lets the loudspeaker sleep in silence and wakes it for every sound', () => {
    vi.useFakeTimers();
    const speaker = context();
    const later = (ms: number, call: () => void) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    };
    const synthesizer = createSynthesizer({ makeContext: () => speaker, later });
    synthesizer.play('added', 50);
    vi.advanceTimersByTime(SLEEPS_AFTER_MS - 1);
    synthesizer.play('added', 50);
    vi.advanceTimersByTime(SLEEPS_AFTER_MS - 1);
    expect(speaker.suspend).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(speaker.suspend).toHaveBeenCalledOnce();
    speaker.resume.mockClear();
    synthesizer.play('added', 50);
    expect(speaker.resume).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('has no two sounds alike', () => {
    const shapes = Object.values(SCORES).map((notes) => JSON.stringify(notes.map(({ hertz }) => hertz)));
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
