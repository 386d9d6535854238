const LONGEST_SHOWN = 40;

/** What stands in a cell, short enough to show and with nothing that moves a cursor. */
export const shown = (text: string): string =>
  text.trim().slice(0, LONGEST_SHOWN).replace(/\p{C}/gu, '\uFFFD');
