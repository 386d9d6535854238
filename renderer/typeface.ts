/** The typefaces of all other scripts. They are looked at once they are declared, so that comes when nobody waits. */
export async function declareOtherScripts(): Promise<void> {
  // A till in the system's typeface still sells. Main's log names the file that was not there.
  await import('./styles/other-scripts.css').catch((missing: unknown) => console.error(missing));
}

/**
 * Resolves when what draws `text` is here, or cannot come. A page that is laid out without its typeface asks the whole
 * computer for another one, and is laid out again when it comes.
 */
export async function typefaceFor(text: string, direction: 'ltr' | 'rtl'): Promise<void> {
  if (direction === 'rtl') await declareOtherScripts();
  const { fontFamily } = getComputedStyle(document.body);
  // Without it the sentences are the same.
  await document.fonts.load(`1em ${fontFamily}`, text).catch(() => []);
}
