import { createHash } from 'node:crypto';
import type { BundleContents, BundlePart } from '#shared/diagnosis.ts';
import { BUNDLE_PARTS } from '#shared/diagnosis.ts';
import type { Settings } from '../settings/settings.ts';
import { redacted } from './redact.ts';

export type BundleValues = Readonly<Record<BundlePart, unknown>>;

export interface Bundle {
  readonly text: string;
  readonly parts: BundleContents['parts'];
}

/** One JSON file that a person can read before sending it. Every text in it has passed the mask. */
export function bundleOf(values: BundleValues, madeAt: number): Bundle {
  const masked = BUNDLE_PARTS.map((part) => [part, redacted(values[part])] as const);
  const parts = masked.map(([part, value]) => ({
    part,
    items: Array.isArray(value) ? value.length : 1,
    bytes: Buffer.byteLength(JSON.stringify(value)),
  }));
  const file = {
    format: 'vinr-pos/support-bundle',
    formatVersion: 1,
    madeAt: new Date(madeAt).toISOString(),
    contents: parts,
    ...Object.fromEntries(masked),
  };
  return { text: `${JSON.stringify(file, null, 2)}\n`, parts };
}

/** What an installer decided, without people, PINs and certificates: those as fingerprints. */
export function settingsForSupport(settings: Settings): unknown {
  const { staff, supervisors, terminals, ...rest } = settings;
  return {
    ...rest,
    staff: staff.map(({ role }) => ({ role })),
    supervisors: supervisors.length,
    terminals: terminals.map(({ caPem, ...terminal }) => ({
      ...terminal,
      caFingerprint: fingerprint(caPem),
    })),
  };
}

/** Enough to tell two authorities apart. */
const fingerprint = (pem: string): string => createHash('sha256').update(pem).digest('hex').slice(0, 16);
