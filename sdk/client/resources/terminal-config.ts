/** How terminals behave, for one of them or a whole location. A terminal's own setting beats its location's. */
export interface TerminalConfig {
  readonly tip?: {
    /** Whether suggestions are per cent or minor units. */
    readonly mode?: 'percentage' | 'fixed' | (string & {});
    /** At most four. */
    readonly suggestions?: readonly number[];
  };
  readonly receipt?: {
    readonly channels?: readonly ('print' | 'email' | 'sms' | (string & {}))[];
    readonly requireConsent?: boolean;
  };
  readonly display?: {
    /** At most 60 characters. */
    readonly idleMessage?: string;
  };
  readonly offlineMode?: {
    readonly enabled?: boolean;
    /** Minor units. */
    readonly maxAmount?: number;
    readonly maxQueue?: number;
  };
}
