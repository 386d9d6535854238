import type { Vinr } from '@vinr/sdk';
import { isVinrError, VinrAuthenticationError, VinrNotFoundError } from '@vinr/sdk';
import type { CloudKeyReading } from '../checks/cloud-key.ts';

const READ_MS = 10_000;

/** Lists one payment, which is what the till itself asks most. */
export async function observeCloudKey(vinr: Vinr): Promise<CloudKeyReading> {
  try {
    await vinr.terminal.payments.list({ limit: 1 }, { attempts: 1, signal: AbortSignal.timeout(READ_MS) });
    return { kind: 'accepted' };
  } catch (error) {
    if (!isVinrError(error)) throw error;
    if (error instanceof VinrAuthenticationError)
      return { kind: error.status === 403 ? 'forbidden' : 'unknown' };
    return { kind: 'noVerdict', why: error.code };
  }
}

/** The status in VINR's fleet; null when it cannot be had. */
export async function observeFleetStatus(vinr: Vinr, terminalId: string): Promise<string | null> {
  try {
    const options = { attempts: 1, signal: AbortSignal.timeout(READ_MS) };
    return (await vinr.terminals.retrieve(terminalId, options)).status;
  } catch (error) {
    if (!isVinrError(error)) throw error;
    return error instanceof VinrNotFoundError ? 'not in this account' : null;
  }
}
