/** How figures are written for people. */
export const count = (number: number): string => number.toLocaleString('en');
export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
export const row = ([name, number]: readonly [string, number]): string =>
  `  ${name.padEnd(28)} ${count(number).padStart(10)}`;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
