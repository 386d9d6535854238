import type { DialectName } from '../dialects/index.ts';

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

/** What is set for one terminal alone and not through VINR's API: its page of the dashboard, and how it spells. */
export interface TerminalSettings {
  /** How long it waits for a card, ms; null: as the account has it. */
  readonly promptTimeoutMs: number | null;
  /** Does it serve a till on its own network? */
  readonly localMode: boolean;
  /** Whose page the answers on its own port are spelled like. */
  readonly dialect: DialectName;
}

export const TERMINAL_SETTINGS: TerminalSettings = {
  promptTimeoutMs: null,
  localMode: true,
  dialect: 'guides',
};
