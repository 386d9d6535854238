/**
 * Resolves when what draws `text` is here. A page that is laid out without its typeface asks the whole computer for another
 * one, and is laid out again when it comes.
 */
export async function typefaceFor(text: string): Promise<void> {
  const { fontFamily } = getComputedStyle(document.body);
  // Without it the sentences are the same.
  await document.fonts.load(`1em ${fontFamily}`, text).catch(() => []);
}
