/** Its message is for people: what is wrong with a backup, and what to do. Never holds a recovery code. */
export class BackupFailure extends Error {
  override readonly name = 'BackupFailure';
}
