import type { diagnosisInputs } from '#shared/ipc/rooms/diagnosis.ts';
import type { PreflightService } from '../../preflight/preflight-service.ts';
import type { BundleService } from '../../support/bundle-service.ts';
import type { ConnectionTester } from '../../support/connection-test.ts';
import type { ReadLog } from '../../support/log-reader.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface DiagnosisParts {
  readonly preflight: PreflightService;
  readonly bundles: BundleService;
  readonly testConnection: ConnectionTester;
  readonly readLog: ReadLog;
}

export function diagnosisHandlers(parts: DiagnosisParts): HandlersOf<keyof typeof diagnosisInputs> {
  const { preflight, bundles } = parts;
  return {
    'log.read': (query) => parts.readLog(query),
    'connection.test': ({ terminalId }) => parts.testConnection(terminalId),
    'preflight.get': () => preflight.view,
    'preflight.start': () => {
      preflight.start();
      return null;
    },
    'preflight.savePdf': () => preflight.savePdf(),
    'bundle.prepare': () => bundles.prepare(),
    'bundle.save': ({ bundleId }) => bundles.save(bundleId),
  };
}
