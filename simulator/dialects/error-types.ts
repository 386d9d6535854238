/** The API reference's words. */
export function referenceErrorType(status: number): string {
  if (status === 401 || status === 403) return 'authentication_error';
  if (status === 402) return 'card_error';
  if (status === 429) return 'rate_limit_error';
  return status >= 500 ? 'api_error' : 'invalid_request_error';
}

/** The troubleshooting pages' words. */
export function troubleshootingErrorType(status: number): string {
  if (status === 401 || status === 403) return 'authentication_error';
  if (status === 402) return 'payment_error';
  if (status === 409 || status === 422) return 'billing_error';
  if (status === 429) return 'rate_limit_error';
  return status >= 500 ? 'api_error' : 'validation_error';
}
