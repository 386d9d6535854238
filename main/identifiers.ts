import { randomBytes } from 'node:crypto';
import type { LineId, ModificationId, RefundId, ReturnId, SaleId, ShiftId, TenderId } from '#shared/ids.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** 128 random bits in base32: 26 letters and digits, safe in references, file names and on paper. */
export function randomId(bytes: Uint8Array = randomBytes(16)): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let id = '';
  for (let left = Math.ceil((bytes.length * 8) / 5); left > 0; left -= 1) {
    id = (ALPHABET[Number(bits & 31n)] ?? '') + id;
    bits >>= 5n;
  }
  return id;
}

export const newSaleId = (): SaleId => randomId() as SaleId;
/** Of products and of their variants. */
export const newProductId = (): string => `n-${randomId(randomBytes(6))}`;
export const newLineId = (): LineId => randomId(randomBytes(8)) as LineId;
export const newTenderId = (): TenderId => randomId() as TenderId;
export const newModificationId = (): ModificationId => randomId() as ModificationId;
export const newShiftId = (): ShiftId => randomId() as ShiftId;
export const newFleetOrderId = (): string => randomId(randomBytes(8));
export const newReturnId = (): ReturnId => randomId() as ReturnId;
export const newRefundId = (): RefundId => randomId() as RefundId;
/** Short enough to read out to support. */
export const newIncident = (): string => randomId(randomBytes(5));
