/** No verdict: there is nothing to audit, or it cannot be read. The message names the remedy. */
export class AuditFailure extends Error {
  override readonly name = 'AuditFailure';
}
