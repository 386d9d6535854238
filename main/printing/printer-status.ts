import type { PrinterTrouble } from '#shared/printing.ts';

/** `DLE EOT n`: answered at once, whatever else the printer is doing. */
export const ASK_STATUS = Uint8Array.of(0x10, 0x04, 1, 0x10, 0x04, 2, 0x10, 0x04, 4);
/** How many bytes the answer to `ASK_STATUS` has. */
export const STATUS_BYTES = 3;

/** `GS r 1`: answered in its turn, so the answer proves that everything before it was printed. */
export const ASK_WHEN_PRINTED = Uint8Array.of(0x1d, 0x72, 1);

/** Fixed bits tell the two answers apart, and both from noise. */
export const isStatus = (byte: number): boolean => (byte & 0x93) === 0x12;
export const isPrinted = (byte: number): boolean => (byte & 0x90) === 0;

/** What the answers to `ASK_STATUS` say: printer, reason for being offline, paper. */
export function troubleIn([
  printer = 0x12,
  cause = 0x12,
  paper = 0x12,
]: readonly number[]): PrinterTrouble | null {
  if ((paper & 0x60) !== 0 || (cause & 0x20) !== 0) return 'paperOut';
  if ((cause & 0x04) !== 0) return 'coverOpen';
  return (printer & 0x08) !== 0 || (cause & 0x40) !== 0 ? 'offline' : null;
}
