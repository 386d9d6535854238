/** A part of a running till: it begins when the till starts, ends when the till stops, or both. */
export interface Living {
  /** The next part begins when this has resolved. What it throws ends the start. */
  start?(): Promise<void> | void;
  /** The next part ends when this has resolved. */
  stop?(): Promise<void> | void;
}

export async function startAll(parts: readonly Living[]): Promise<void> {
  for (const part of parts) await part.start?.();
}

export async function stopAll(parts: readonly Living[]): Promise<void> {
  for (const part of parts) await part.stop?.();
}
