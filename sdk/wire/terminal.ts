/** A terminal as VINR's cloud describes it (API reference, terminals). Times are Unix seconds. */
export interface WireTerminal {
  readonly id: string;
  /** `nexgo_ct20`, `nexgo_n92`, … */
  readonly model: string;
  readonly serialNumber: string;
  readonly status: 'online' | 'offline' | 'needs_attention' | 'deactivated' | (string & {});
  readonly locationId?: string | null;
  readonly softwareVersion?: string;
  readonly lastSeen?: number;
  readonly batteryLevel?: number | null;
  readonly createdAt?: number;
  readonly displayName?: string;
  readonly label?: string;
}

/**
 * What a terminal answers to the harmless `GET /v1/status` on its own port. No VINR page describes a device
 * status call; a terminal that answers 404 or 405 here is healthy, it only cannot say more.
 */
export interface WireDeviceStatus {
  readonly terminalId: string;
  readonly model: string;
  readonly state: 'idle' | 'busy' | (string & {});
  /** Changes at every start of the device: a changed id means that its memory of payments may be gone. */
  readonly bootId?: string;
}

/** Lists come in two envelopes: `has_more` at the top, or inside `page`. */
export interface WireList<T> {
  readonly object: 'list';
  readonly data: readonly T[];
  readonly has_more?: boolean;
  readonly page?: { readonly has_more: boolean; readonly next_cursor?: string | null };
}
