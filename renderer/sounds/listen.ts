import type { TillStore } from '../store/till-store.ts';
import { createAlarm } from './alarm.ts';
import { moneyProblems } from './money-problems.ts';
import { soundFor } from './sound-for.ts';
import { later } from './later.ts';
import type { Synthesizer } from './synthesizer.ts';

export interface SoundPorts {
  readonly store: TillStore;
  readonly synthesizer: Synthesizer;
  /** 0 to 100, as the cashier has it now. */
  readonly volume: () => number;
}

/** Every sound comes from a change of the till's state, none from a component. */
export function listenForSounds({ store, synthesizer, volume }: SoundPorts): void {
  const alarm = createAlarm({
    now: () => performance.now(),
    later,
    ring: () => synthesizer.play('moneyProblem', volume()),
  });
  store.subscribe((after, before) => {
    const sound = soundFor(before, after);
    if (sound !== null) synthesizer.play(sound, volume());
    if (after.view !== before.view) alarm.update(moneyProblems(after.view));
  });
  for (const gesture of ['keydown', 'pointerdown']) {
    document.addEventListener(gesture, () => alarm.seen(), { capture: true });
  }
}
