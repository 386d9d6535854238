/** The check digit that belongs behind `digits`: weights 3 and 1 from the right, as every GTIN has it. */
export function checkDigitOf(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

export const hasGoodCheckDigit = (code: string): boolean => code.at(-1) === checkDigitOf(code.slice(0, -1));
