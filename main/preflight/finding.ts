import type { Finding } from '#shared/preflight.ts';

export { CHECKS } from '#shared/preflight.ts';
export type { Check, CheckName, Finding } from '#shared/preflight.ts';

export const ok = (code: string, sentence: string): Finding => ({ status: 'ok', code, sentence });

export const warning = (code: string, sentence: string, next: string): Finding => ({
  status: 'warning',
  code,
  sentence,
  next,
});

export const failed = (code: string, sentence: string, next: string): Finding => ({
  status: 'failed',
  code,
  sentence,
  next,
});

export const notChecked = (why: string): Finding => ({ status: 'notChecked', why });
