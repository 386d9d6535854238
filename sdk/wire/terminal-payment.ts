/**
 * A terminal payment as VINR writes it. Two documented shapes exist: the guides' flat one and the reference's
 * nested one; both are optional fields here and `decode.ts` reads either. VINR may add fields and enum values
 * at any time (API versioning), so every enum is open.
 */
export interface WireTerminalPayment {
  /** Opaque. Seen: `tpay_01HZ5QA7BK` (guides), `tpy_4Rk9` (reference). */
  readonly id: string;
  /** Opaque. Which terminal took it; present even when a group was asked. */
  readonly terminalId: string;
  /** Minor units, as requested. Whether a tip is inside differs between pages. */
  readonly amount: number;
  /** ISO 4217, upper case. */
  readonly currency: string;
  /** The merchant's own reference, at most 200 characters. */
  readonly reference?: string | null;
  /** Open: VINR may add words. See PaymentStatus. */
  readonly status: PaymentStatus | (string & {});
  /** Absent in some answers of the guides. */
  readonly captureMethod?: CaptureMethod | null;
  /** Echo of the request; guides only. */
  readonly responseMode?: ResponseMode | null;
  /** Minor units that have really been taken. Absent until success in the guides; 0 in the reference. */
  readonly amountCaptured?: number | null;
  /** Minor units held and not yet taken. */
  readonly amountCapturable?: number | null;
  /** Guides: `contactless`, … */
  readonly entryMethod?: string | null;
  /** Of the card; guides. Absent until a card was presented. */
  readonly last4?: string | null;
  /** `visa`, `mastercard`, `amex`, …; guides. */
  readonly brand?: string | null;
  /** The issuer's, such as `A12345`; approved payments only. */
  readonly authCode?: string | null;
  /** Reference: the nested form of the same facts. */
  readonly paymentMethod?: {
    /** Always `card`. */
    readonly type?: string;
    /** Brand and last four digits. */
    readonly card?: {
      /** `visa`, `mastercard`, `amex`, … */
      readonly brand?: string | null;
      /** Four digits. */
      readonly last4?: string | null;
    } | null;
    /** `contactless`, `chip`, `swipe`, `manual_key`. */
    readonly entryMode?: string | null;
  } | null;
  /** Reference: the tip, inside `amount`. `mode` is `preset`, `custom` or `none`. */
  readonly tip?: {
    /** Minor units. */
    readonly amount?: number;
    /** Whether it was one of the suggestions. */
    readonly mode?: string;
  } | null;
  /** Tipping guide: the tip in minor units, outside `amount`. */
  readonly tipAmount?: number | null;
  /** Tipping guide: base and tip together, minor units. */
  readonly total?: number | null;
  /** Minor units, where surcharging is on. */
  readonly surchargeAmount?: number | null;
  /** Failed payments only; see DECLINE_CODES. */
  readonly declineCode?: string | null;
  /** Cancelled payments; `timeout` is the only word seen. */
  readonly cancellationReason?: string | null;
  /** As given at the create, and `connectionMode`. */
  readonly metadata?: Readonly<Record<string, string>> | null;
  /** ISO 8601 in the guides, Unix seconds in the reference. */
  readonly createdAt?: string | number | null;
  /** Reference: the end, whichever it is; null before. */
  readonly completedAt?: string | number | null;
  /** Guides: failed payments only. */
  readonly failedAt?: string | number | null;
}

/** Every status that a page names (Cloud API and Handle responses guides, Terminal payments reference). */
export type PaymentStatus =
  /** The session exists; the terminal has not received it. */
  | 'created'
  /** The terminal shows the prompt. */
  | 'pending'
  /** A card was read; the issuer is being asked. */
  | 'processing'
  /** Held for a manual capture. */
  | 'authorized'
  /** Approved; look at `amountCaptured` for what was taken. */
  | 'completed'
  /** The issuer approved less than asked. Arrives in a `…completed` event. */
  | 'partially_authorized'
  | 'failed'
  | 'cancelled'
  /** Listed by the reference, defined nowhere. */
  | 'expired';

/** `manual` holds the amount; it lapses after 7 days unless captured (Cloud API guide). */
export type CaptureMethod = 'automatic' | 'manual';
/** `sync` answers with the outcome, `async` at once with a pending payment (Cloud API guide). */
export type ResponseMode = 'sync' | 'async';

/** The body of `POST /v1/terminal/payments` and of the device's `POST /v1/pay`. What is undefined is not written. */
export interface WirePaymentRequest {
  /** The terminal meant. Either this or `terminalGroup`. */
  readonly terminalId?: string | undefined;
  /** VINR takes the first idle one (Local API guide, routing). */
  readonly terminalGroup?: readonly string[] | undefined;
  /** Minor units, more than 0. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** The merchant's own, at most 200 characters. */
  readonly reference?: string | undefined;
  /** Default `automatic`. */
  readonly captureMethod?: CaptureMethod | undefined;
  /** Default `async`. */
  readonly responseMode?: ResponseMode | undefined;
  /** `on_screen` asks for a tip before the card. */
  readonly tip?:
    | {
        /** The only documented way. */
        readonly mode: 'on_screen' | (string & {});
      }
    | undefined;
  /** At most 50 pairs; the client keeps `connectionMode` for itself. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}
