/** Letters as paper counts them: one cell each, an accent with its letter. */
export const lettersOf = (text: string): readonly string[] => Array.from(text.normalize('NFC'));

export const lengthOf = (text: string): number => lettersOf(text).length;

/** Lines of at most `width` letters, broken between words; a word that is longer is broken inside. Never empty. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((part) => wrappedPart(part, Math.max(1, width)));
}

function wrappedPart(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lengthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  const letters = lettersOf(word);
  if (letters.length <= width) return [word];
  const count = Math.ceil(letters.length / width);
  return Array.from({ length: count }, (_, at) => letters.slice(at * width, (at + 1) * width).join(''));
}
