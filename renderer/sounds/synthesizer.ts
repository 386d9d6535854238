import { SCORES, type Note, type Sound } from './scores.ts';

export interface Synthesizer {
  /** `volume` from 0, which is silence, to 100. */
  play(sound: Sound, volume: number): void;
}

/** The part of WebAudio that tones need. */
export type ToneContext = Pick<
  AudioContext,
  'currentTime' | 'destination' | 'createGain' | 'createOscillator'
>;

/** Loud enough across a shop, without crackling where tones overlap. */
const FULL = 0.35;
/** A square wave carries far more than a sine of the same height. */
const SHARE: Readonly<Partial<Record<OscillatorType, number>>> = { square: 0.4, triangle: 0.8 };

/** Makes every tone when it is needed; there are no sound files. The context is made at the first sound. */
export function createSynthesizer(makeContext: () => ToneContext): Synthesizer {
  let context: ToneContext | null = null;
  return {
    play(sound, volume) {
      if (volume <= 0) return;
      context ??= makeContext();
      for (const note of SCORES[sound]) strike(context, note, volume / 100);
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
