/** As long as the bridge lets a code be. */
export const LONGEST_CODE = 200;

/** FNC1 between the elements of a GS1 code is the one control character that means something. */
const GS = '\u001d';

/** What a serial scanner has read; null for a line that holds nothing. */
export function scannedCode(line: Buffer): string | null {
  const code = line
    .toString('utf8')
    .replaceAll(/\p{Cc}/gu, (control) => (control === GS ? GS : ''))
    .trim();
  return code === '' ? null : code;
}
