import type { Path, ReachReason } from './terminal.ts';

/** What is known of a command's travel when its leg ends. */
export type Delivery = 'notSent' | 'maybeSent' | 'replied';

/**
 * What happened around one attempt besides its facts: for support, never for a decision. Codes and figures only, by
 * construction: no body, header, key, address or card. Durations in ms.
 */
export type TraceEvent =
  /** Charge was pressed; `ms` later the intent was on disk. */
  | { readonly on: 'charged'; readonly ms: number }
  | { readonly on: 'tap'; readonly tap: 'cancel' | 'check' }
  /** A leg begins on this path. */
  | { readonly on: 'leg'; readonly path: Path }
  /** Which socket the LAN leg got: one that stood ready, one whose dial was under way, or none. */
  | { readonly on: 'socket'; readonly from: 'ready' | 'underWay' | 'none' }
  /** The socket made ready had been closed by the terminal before any byte of the body. */
  | { readonly on: 'socketStale' }
  | { readonly on: 'dialling' }
  /** Connected, and the certificate proved that it is the terminal that was asked for. */
  | {
      readonly on: 'dialled';
      readonly connectMs: number;
      readonly tlsMs: number;
      /** SHA-256 of the terminal's certificate, in hex with colons. Public. */
      readonly fingerprint: string;
      /** Until when that certificate is valid, ms since the epoch. */
      readonly validTo: number;
    }
  /** `100 Continue`: the terminal has accepted our certificate and waits for the body. `ms` since its headers left. */
  | { readonly on: 'invited'; readonly ms: number }
  /** SENDING is on disk; `ms` is how long the disk took. */
  | { readonly on: 'flushed'; readonly path: Path; readonly ms: number }
  | { readonly on: 'bodyWritten' }
  /** The head of the terminal's answer to the command, `ms` after its headers left. */
  | { readonly on: 'firstAnswer'; readonly status: number; readonly ms: number }
  /** The till's clock minus the other end's, by the `Date` of an answer; known to about a second. */
  | { readonly on: 'clockOffset'; readonly ms: number }
  | { readonly on: 'reading'; readonly party: Path; readonly said: Said; readonly ms: number }
  /** The same party has said the same this many more times. */
  | { readonly on: 'sameReading'; readonly party: Path; readonly times: number }
  | { readonly on: 'cancelAsked'; readonly path: Path }
  | {
      readonly on: 'legEnded';
      readonly path: Path;
      readonly delivery: Delivery;
      /** Why nothing was sent, or why the answer proves nothing; null when a payment came back. */
      readonly why: string | null;
      readonly ms: number;
    };

/** What a party said when it was asked about a payment. */
export type Said =
  /** VINR's word for where it stands. */
  | { readonly kind: 'payment'; readonly status: string }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'noAnswer'; readonly why: string }
  | { readonly kind: 'unsupported' };

/** Why a leg took the path it took: null for the first choice. */
export type PathReason = ReachReason | null;
