import * as v from 'valibot';
import { LOG_LEVELS, type BundleContents, type ConnectionTest, type LogPage } from '../../diagnosis.ts';
import type { PreflightView } from '../../preflight.ts';
import type { SavedText } from '../../saved-text.ts';
import { command, id, none, terminalId } from './fields.ts';

/** Looking for what is wrong with a till, and giving it to support. */
export const diagnosisInputs = {
  /** The log, newest first. `least`: this grave or graver. `before`: where the page before ended. */
  'log.read': v.strictObject({
    least: v.picklist(LOG_LEVELS),
    text: v.pipe(v.string(), v.maxLength(80)),
    before: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))),
  }),
  'connection.test': v.strictObject({ terminalId }),
  'preflight.get': none,
  'preflight.start': v.strictObject({ ...command }),
  /** The acceptance sheet as PDF, A4. */
  'preflight.savePdf': v.strictObject({ ...command }),
  /** Puts a support bundle together and tells what is inside; nothing is saved. */
  'bundle.prepare': v.strictObject({ ...command }),
  'bundle.save': v.strictObject({ ...command, bundleId: id<string>() }),
} as const;

export interface DiagnosisOutputs {
  'log.read': LogPage;
  'connection.test': ConnectionTest;
  'preflight.get': PreflightView;
  'preflight.start': null;
  'preflight.savePdf': SavedText;
  'bundle.prepare': BundleContents;
  'bundle.save': SavedText;
}
