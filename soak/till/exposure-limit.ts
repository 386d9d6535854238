import type { ExposureLimit } from '../../main/payments/exposure.ts';

/** What may wait on one terminal for the bank. Small, so that it is reached. */
export const EXPOSURE_LIMIT = { count: 2, amount: 8_000 } as const satisfies ExposureLimit;
