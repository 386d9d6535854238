/** Where a receipt may go. */
export const RECEIPT_CHANNELS = ['print', 'email', 'sms'] as const;
export type ReceiptChannel = (typeof RECEIPT_CHANNELS)[number];

/** What VINR's API tells one terminal, or all of a location. What is absent is as the account has it. */
export interface TerminalConfiguration {
  readonly tip?: {
    readonly mode?: 'percentage' | 'fixed';
    /** Percent, or minor units of whatever currency is paid. */
    readonly suggestions?: readonly number[];
  };
  readonly receipt?: {
    readonly channels?: readonly ReceiptChannel[];
    /** Nothing is sent or printed until the customer has chosen. */
    readonly requireConsent?: boolean;
  };
  readonly display?: { readonly idleMessage?: string };
  readonly offlineMode?: {
    readonly enabled?: boolean;
    /** Minor units. */
    readonly maxAmount?: number;
    readonly maxQueue?: number;
  };
}

/** What the dashboard, and not the API, sets for one terminal. */
export interface DashboardSettings {
  /** How long it waits for a card, ms; null: as the account has it. */
  readonly promptTimeoutMs: number | null;
  /** Does it serve a till on its own network? */
  readonly localMode: boolean;
}

export const DASHBOARD: DashboardSettings = { promptTimeoutMs: null, localMode: true };
