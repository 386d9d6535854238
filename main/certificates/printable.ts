/** On one line, with control, direction and line characters spelled out: names in certificates are not ours. */
export const printable = (text: string): string =>
  text
    .replace(/\n/g, ', ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
