/** Leaving at once would cut short what a slow reader has not taken yet. */
export const written = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => stream.write(text, () => resolve()));
