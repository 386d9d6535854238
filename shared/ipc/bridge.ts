import type { Answer, Input, Pushes } from './contract.ts';
import type { PushName, RequestName } from './channels.ts';

/** What the preload puts on `window.till`: one frozen object, no generic send, nothing of Electron. */
export interface Bridge {
  /** Never rejects for expected trouble: look at `ok`. */
  request<N extends RequestName>(name: N, input: Input<N>): Promise<Answer<N>>;
  /** Returns the function that stops listening. */
  on<N extends PushName>(name: N, listener: (value: Pushes[N]) => void): () => void;
}
