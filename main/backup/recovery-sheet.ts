/** What a shop prints and locks away. Plain text: it must be readable when nothing else works. */
export const recoverySheet = (till: string, code: string): string =>
  [
    `VINR POS: recovery sheet of ${till}`,
    '',
    `    ${code}`,
    '',
    'This code opens the backups of this till. Whoever has it and a backup can read every sale.',
    'Print this sheet, lock it away, and delete the file.',
    '',
    'To bring the till back on another computer:',
    '  1. Install VINR POS there.',
    '  2. Write the code into a file, and run: vinr-pos backup restore --from BACKUP --code FILE',
    '  3. Provision the till again: certificates and keys are in no backup.',
    '',
  ].join('\n');
