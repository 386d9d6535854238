import type { SetupAnswer, SetupInput, SetupSecret } from './setup-contract.ts';
import type { SetupRequestName } from './setup-channels.ts';
import type { SetupView } from '../setup.ts';

/** What the preload puts on `window.setUp`. There is no way to ask for a secret. */
export interface SetupBridge {
  /** Never rejects for expected trouble: look at `ok`. */
  request<N extends SetupRequestName>(name: N, input: SetupInput<N>): Promise<SetupAnswer<N>>;
  /** A `File` that somebody dropped here. Where it lies only the preload can say, and only of a file of the computer. */
  drop(terminalId: string, file: object): Promise<SetupAnswer<'setup.chooseCertificate'>>;
  /** One way, to a process that is neither the till nor its window. What became of it stands in the next snapshot. */
  tell(secret: SetupSecret): void;
  /** Whole snapshots. Returns the function that stops listening. */
  onView(listener: (view: SetupView) => void): () => void;
}
