/** How terminals behave, for one of them or a whole location. A terminal's own setting beats its location's. */
export interface TerminalConfig {
  /** What is suggested before the card. */
  readonly tip?: {
    /** Whether suggestions are per cent or minor units. */
    readonly mode?: 'percentage' | 'fixed' | (string & {});
    /** At most four. */
    readonly suggestions?: readonly number[];
  };
  /** How the customer may get a receipt. */
  readonly receipt?: {
    /** What the device offers, and nothing else. */
    readonly channels?: readonly ('print' | 'email' | 'sms' | (string & {}))[];
    /** The customer must choose; nothing is sent silently. */
    readonly requireConsent?: boolean;
  };
  /** What the terminal shows. */
  readonly display?: {
    /** At most 60 characters. */
    readonly idleMessage?: string;
  };
  /** What it may approve while it has no internet. At the merchant's risk. */
  readonly offlineMode?: {
    /** Off by default. */
    readonly enabled?: boolean;
    /** Minor units. */
    readonly maxAmount?: number;
    /** How many before it stops. */
    readonly maxQueue?: number;
  };
}
