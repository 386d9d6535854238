/** 13 to 19 digits, spaces or dashes between them, not part of a longer run. */
const DIGIT_RUNS = /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)/g;

/** Whether a text holds what may be a card number: a digit run of that length whose check digit fits. */
export function holdsCardNumber(text: string): boolean {
  return (text.match(DIGIT_RUNS) ?? []).some((run) => hasLuhnCheck(run.replace(/[ -]/g, '')));
}

function hasLuhnCheck(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
