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
  readonly status: PaymentStatus | (string & {});
  readonly captureMethod?: CaptureMethod | null;
  readonly responseMode?: ResponseMode | null;
  /** Minor units that have really been taken. Absent until success in the guides; 0 in the reference. */
  readonly amountCaptured?: number | null;
  /** Minor units held and not yet taken. */
  readonly amountCapturable?: number | null;
  /** Guides: `contactless`, … */
  readonly entryMethod?: string | null;
  readonly last4?: string | null;
  readonly brand?: string | null;
  readonly authCode?: string | null;
  /** Reference: the nested form of the same facts. */
  readonly paymentMethod?: {
    readonly type?: string;
    readonly card?: { readonly brand?: string | null; readonly last4?: string | null } | null;
    readonly entryMode?: string | null;
  } | null;
  readonly tip?: { readonly amount?: number; readonly mode?: string } | null;
  readonly tipAmount?: number | null;
  readonly total?: number | null;
  readonly surchargeAmount?: number | null;
  readonly declineCode?: string | null;
  readonly cancellationReason?: string | null;
  readonly metadata?: Readonly<Record<string, string>> | null;
  /** ISO 8601 in the guides, Unix seconds in the reference. */
  readonly createdAt?: string | number | null;
  readonly completedAt?: string | number | null;
  readonly failedAt?: string | number | null;
}

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

export type CaptureMethod = 'automatic' | 'manual';
export type ResponseMode = 'sync' | 'async';

/** The body of `POST /v1/terminal/payments` and of the device's `POST /v1/pay`. */
export interface WirePaymentRequest {
  readonly terminalId?: string;
  readonly terminalGroup?: readonly string[];
  readonly amount: number;
  readonly currency: string;
  readonly reference?: string;
  readonly captureMethod?: CaptureMethod;
  readonly responseMode?: ResponseMode;
  readonly tip?: { readonly mode: 'on_screen' | (string & {}) };
  /** At most 50 pairs; the client keeps `connectionMode` for itself. */
  readonly metadata?: Readonly<Record<string, string>>;
}
