import type { ServerResponse } from 'node:http';

/** What may happen to an answer on its way. */
export type Damage =
  | { readonly kind: 'stall' }
  | { readonly kind: 'garble' }
  /** Cut after so many bytes of the body. */
  | { readonly kind: 'reset'; readonly bytes: number };

/** Sends a body, whole or as the damage has it; the headers promise all of it. */
export function sendBody(response: ServerResponse, body: Uint8Array, damage: Damage | null): void {
  if (damage === null) response.end(body);
  else if (damage.kind === 'garble') response.end(garbled(body));
  else if (damage.kind === 'stall') response.write(body.subarray(0, body.length / 2));
  else
    response.write(body.subarray(0, Math.min(damage.bytes, body.length - 1)), () => {
      response.socket?.destroy();
    });
}

/** Every seventh byte is another one: the length is right and the JSON is not. */
export function garbled(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index % 7 === 0 ? byte ^ 0x15 : byte));
}
