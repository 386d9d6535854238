import type { Finding, FoundCode, FoundValues, StepCode, WhyCode } from '#shared/preflight.ts';

export { CHECKS } from '#shared/preflight.ts';
export type { Check, CheckName, Finding, StepCode } from '#shared/preflight.ts';

export const ok = (code: FoundCode, values: FoundValues = {}): Finding => ({ status: 'ok', code, values });

export const warning = (code: FoundCode, step: StepCode, values: FoundValues = {}): Finding => ({
  status: 'warning',
  code,
  values,
  step,
});

export const failed = (code: FoundCode, step: StepCode, values: FoundValues = {}): Finding => ({
  status: 'failed',
  code,
  values,
  step,
});

export const notChecked = (why: WhyCode): Finding => ({ status: 'notChecked', why });

/** Milliseconds as people read them: to a tenth. */
export const tenths = (ms: number): number => Math.round(ms * 10) / 10;
