/** The end of a channel between a till and its watcher, of whichever of the two. */
export interface SignChannel {
  readonly connected: boolean;
  send?(sign: string, handle: undefined, options: undefined, done: () => void): boolean;
}

/**
 * Tells the other one. Whether it arrives is not heard: that the other is gone, the end of the channel says, and a till whose
 * watcher has just been killed must not die of the sign that did not arrive.
 */
export const signTo =
  (channel: SignChannel) =>
  (sign: 'beat' | 'bye'): void => {
    if (channel.connected) channel.send?.(sign, undefined, undefined, () => undefined);
  };
