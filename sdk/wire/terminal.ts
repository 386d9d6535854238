/** A terminal as VINR's cloud describes it (API reference, terminals). Times are Unix seconds. */
export interface WireTerminal {
  /** Opaque, `term_…`. */
  readonly id: string;
  /** `nexgo_ct20`, `nexgo_n92`, … */
  readonly model: string;
  /** As printed on the device. */
  readonly serialNumber: string;
  /** A hint, up to a minute old; no word for busy. */
  readonly status: 'online' | 'offline' | 'needs_attention' | 'deactivated' | (string & {});
  /** `loc_…`; null when not assigned. */
  readonly locationId?: string | null;
  /** Such as `3.14.2`. */
  readonly softwareVersion?: string;
  /** Last connection to the cloud, Unix seconds. */
  readonly lastSeen?: number;
  /** 0 to 100; null on mains power. */
  readonly batteryLevel?: number | null;
  /** First activation, Unix seconds. */
  readonly createdAt?: number;
  /** The reference's name of it. */
  readonly displayName?: string;
  /** The guides' name of it. */
  readonly label?: string;
}

/**
 * What a terminal answers to the harmless `GET /v1/status` on its own port. No VINR page describes a device
 * status call; a terminal that answers 404 or 405 here is healthy, it only cannot say more.
 */
export interface WireDeviceStatus {
  /** Its own id. */
  readonly terminalId: string;
  /** As in WireTerminal. */
  readonly model: string;
  /** `idle`, `busy`, or a newer word. */
  readonly state: 'idle' | 'busy' | (string & {});
  /** Changes at every start of the device: a changed id means that its memory of payments may be gone. */
  readonly bootId?: string;
}

/** Lists come in two envelopes: `has_more` at the top, or inside `page`. */
export interface WireList<T> {
  /** Always `list`. */
  readonly object: 'list';
  /** One page, newest first. */
  readonly data: readonly T[];
  /** Reference lists. */
  readonly has_more?: boolean;
  /** Pagination page; `next_cursor` goes into `starting_after`. */
  readonly page?: {
    /** Whether there is another page. */
    readonly has_more: boolean;
    /** Where it begins. */
    readonly next_cursor?: string | null;
  };
}
