/** Two short low notes: "that one I don't know". The context is made at the first need, browsers want a gesture before. */
export function createLowTone(makeContext: () => AudioContext): () => void {
  let context: AudioContext | null = null;
  return () => {
    context ??= makeContext();
    note(context, 0);
    note(context, 0.16);
  };
}

function note(context: AudioContext, after: number): void {
  const start = context.currentTime + after;
  const gain = new GainNode(context, { gain: 0.18 });
  const tone = new OscillatorNode(context, { type: 'triangle', frequency: 196 });
  gain.gain.setTargetAtTime(0, start + 0.08, 0.02);
  tone.connect(gain).connect(context.destination);
  tone.start(start);
  tone.stop(start + 0.14);
}
