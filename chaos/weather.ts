/** What a proxy can do to a connection. Each but `pass` and `refuse` begins at a turn of the conversation. */
export const MODES = [
  /** Nothing is wrong. */
  'pass',
  /** The port is closed. */
  'refuse',
  /** Nothing is forwarded any more, and the connection stays open: silence, a stalled handshake, a black hole. */
  'silence',
  /** The proxy stops reading: buffers fill and writes stall. */
  'stopReading',
  'reset',
  /** An orderly end in the middle of things. */
  'close',
  /** A few bytes at a time. */
  'drip',
  /** Everything comes late. */
  'delay',
  /** The way there works, the way back is lost. */
  'dropAnswers',
  /** The way back works, the way there is lost. */
  'dropCommands',
  /** Whatever the till said is said a second time on a connection of its own. */
  'duplicate',
  /** Another terminal answers at this address. */
  'swapPeer',
  /** Half of a piece, then the end. */
  'truncate',
  /** A bit of every piece is flipped. */
  'garble',
] as const;
export type Mode = (typeof MODES)[number];

/**
 * A turn is a change of who speaks: 1 is the till's first word, 2 the first answer. On the LAN 1 to 3 are the TLS
 * handshake, 5 the command's head, 6 the invitation to go on, 7 its body, 8 the answer. 0 is the connection itself.
 */
export interface Weather {
  readonly mode: Mode;
  readonly turn: number;
  /** How many connections it strikes; those after them are sound. */
  readonly strikes: number;
}

export const FAIR: Weather = { mode: 'pass', turn: 0, strikes: 0 };

/** The turns at which a payment can be disturbed. */
export const TURNS = { lan: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], cloud: [0, 1, 2, 3] } as const;
