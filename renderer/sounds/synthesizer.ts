import { SCORES, type Note, type Sound } from './scores.ts';

export interface Synthesizer {
  /** Opens the loudspeaker, which holds the page up for a tenth of a second: better now than at the first sound. */
  open(): void;
  /** `volume` from 0, which is silence, to 100. */
  play(sound: Sound, volume: number): void;
}

/** The part of WebAudio that tones need. */
export type ToneContext = Pick<
  AudioContext,
  'currentTime' | 'destination' | 'createGain' | 'createOscillator' | 'resume' | 'suspend'
>;

export interface SynthesizerPorts {
  readonly makeContext: () => ToneContext;
  /** Calls once after so many ms; answers how to take that back. */
  readonly later: (ms: number, call: () => void) => () => void;
}

/** A loudspeaker that is awake takes 2 to 3 % of a core, also in silence; waking it takes some 7 ms. */
export const SLEEPS_AFTER_MS = 10_000;

/** Loud enough across a shop, without crackling where tones overlap. */
const FULL = 0.35;
/** A square wave carries far more than a sine of the same height. */
const SHARE: Readonly<Partial<Record<OscillatorType, number>>> = { square: 0.4, triangle: 0.8 };

/** Makes every tone when it is needed; there are no sound files. Tones of a sleeping context wait until it is awake. */
export function createSynthesizer({ makeContext, later }: SynthesizerPorts): Synthesizer {
  let context: ToneContext | null = null;
  let notYet = (): void => undefined;
  const wake = (): ToneContext => {
    const awake = (context ??= makeContext());
    notYet();
    notYet = later(SLEEPS_AFTER_MS, () => void awake.suspend());
    void awake.resume();
    return awake;
  };
  return {
    open() {
      if (context !== null) return;
      context = makeContext();
      void context.suspend();
    },
    play(sound, volume) {
      if (volume <= 0) return;
      const awake = wake();
      for (const note of SCORES[sound]) strike(awake, note, volume / 100);
    },
  };
}

function strike(context: ToneContext, { hertz, at, lasts, shape }: Note, loudness: number): void {
  const start = context.currentTime + at;
  const end = start + lasts;
  const gain = context.createGain();
  const tone = context.createOscillator();
  tone.type = shape;
  tone.frequency.value = hertz;
  gain.gain.value = loudness * loudness * FULL * (SHARE[shape] ?? 1);
  gain.gain.setTargetAtTime(0, end - 0.03, 0.01);
  tone.connect(gain);
  gain.connect(context.destination);
  tone.start(start);
  tone.stop(end + 0.03);
}
