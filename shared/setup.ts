import type { Finding } from './preflight.ts';
import type { PaperWidth } from './document.ts';
import type { Language } from './preferences.ts';
import type { FoundPrinter, PrinterTrouble } from './printing.ts';
import type { StaffMember } from './staff.ts';

/** In the order in which a new till goes through them, one question each. */
export const SETUP_STEPS = [
  'welcome',
  'shop',
  'money',
  'keyStore',
  'cloud',
  'authority',
  'terminals',
  'certificates',
  'pairing',
  'staff',
  'selling',
  'printer',
  'check',
  'payment',
  'done',
] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

export const TIP_QUESTIONS = ['none', 'till', 'terminal', 'receipt'] as const;
export type TipQuestion = (typeof TIP_QUESTIONS)[number];

/** What a key says of itself. `full`: it may do everything with real money. */
export type KeyKind = 'restricted' | 'test' | 'full' | 'relay';

/** What the cloud said to the key that was given. */
export type CloudVerdict = 'unchecked' | 'checking' | 'accepted' | 'unknown' | 'forbidden' | 'noAnswer';

export type SetupCloud =
  | { readonly kind: 'open' }
  /** The shop takes cards over its own network alone. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'sealed';
      readonly key: KeyKind;
      /** Null for VINR's own cloud. */
      readonly relayUrl: string | null;
      readonly verdict: CloudVerdict;
    };

export type SetupCertificate =
  | { readonly state: 'none'; readonly lapsed: Lapsed }
  /** A file was chosen and waits for its passphrase, until `until` (wall time, ms). */
  | {
      readonly state: 'locked';
      readonly file: string;
      readonly draftId: string;
      readonly until: number;
      readonly refused: CertificateRefusal | null;
    }
  | { readonly state: 'opening'; readonly file: string }
  | {
      readonly state: 'sealed';
      readonly notAfter: string;
      readonly warnings: readonly string[];
      readonly lapsed: Lapsed;
    };

/** The name of a file that was chosen and not opened in time: it has to be chosen again. Null when there is none. */
export type Lapsed = string | null;

/** `code`: a certificate's problem, or `tooManyTries`. Public facts only. */
export interface CertificateRefusal {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}

export type SetupPairing =
  | { readonly state: 'open' }
  | { readonly state: 'asking' }
  /** It proved who it is and took our certificate. `ms`: one question and its answer. */
  | { readonly state: 'paired'; readonly model: string | null; readonly ms: number }
  | { readonly state: 'failed'; readonly why: PairingProblem };

export type PairingProblem = 'silent' | 'otherTerminal' | 'untrusted' | 'ourCertificate' | 'noCertificate';

export interface SetupTerminal {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly certificate: SetupCertificate;
  readonly pairing: SetupPairing;
}

/** A terminal that says, or has proven, to be on this network. */
export interface FoundTerminal {
  readonly id: string;
  readonly host: string;
  readonly port: number;
  readonly model: string | null;
  readonly verified: boolean;
  readonly chosen: boolean;
}

export interface SetupFinding {
  readonly name: string;
  readonly terminal: string | null;
  readonly finding: Finding;
}

export type SetupCheck =
  | { readonly state: 'open' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly failed: number; readonly findings: readonly SetupFinding[] };

/** The receipt printer, which a shop may do without. */
export type SetupPrinter =
  | { readonly state: 'open' }
  | { readonly state: 'none' }
  | {
      readonly state: 'given';
      readonly host: string;
      readonly port: number;
      readonly width: PaperWidth;
      readonly drawer: boolean;
      readonly test: PrinterTest;
    };

/** What became of the test page; a `PrinterTrouble` says why there is none. */
export type PrinterTest = 'untried' | 'printing' | 'printed' | PrinterTrouble;

export type SetupPayment =
  | { readonly state: 'open' }
  | { readonly state: 'running'; readonly terminal: string; readonly step: 'sent' | 'card' | 'bank' }
  | { readonly state: 'approved'; readonly terminal: string; readonly path: 'lan' | 'cloud' }
  | {
      readonly state: 'refused';
      readonly terminal: string;
      readonly why: 'declined' | 'cancelled' | 'noAnswer';
    }
  | { readonly state: 'skipped' };

/** Why something that was asked of the set-up was not done. */
export type SetupProblem =
  | 'input'
  | 'notYet'
  | 'authorityUnreadable'
  | 'authorityHasKey'
  | 'authorityFirst'
  | 'nobodyThere'
  | 'notATerminal'
  | 'alreadyThere'
  | 'terminalUnknown'
  | 'keyPublishable'
  | 'keyUnknown'
  | 'keyFull'
  | 'keyElsewhere'
  | 'pinDigits'
  | 'pinTaken'
  | 'realMoney'
  | 'internal';

/** Everything that the set-up window shows. Nothing in it is secret, and no secret is asked for by what it holds. */
export interface SetupView {
  readonly revision: number;
  /** `first`: this till sells nothing yet. `change`: it does, and a manager has opened its set-up. */
  readonly mode: 'first' | 'change';
  readonly language: Language | null;
  readonly step: SetupStep;
  /** The steps that this till has, and which of them are answered. */
  readonly steps: readonly { readonly name: SetupStep; readonly answered: boolean; readonly open: boolean }[];
  readonly shop: { readonly name: string; readonly address: readonly string[] };
  readonly till: { readonly id: string; readonly name: string };
  readonly money: {
    readonly country: string | null;
    readonly locale: string;
    readonly currency: string;
    readonly prices: 'beforeTax' | 'withTax';
    /** IANA; null while nobody has said. */
    readonly timeZone: string | null;
  };
  readonly keyStore: { readonly isWeak: boolean; readonly consentBy: string | null };
  readonly cloud: SetupCloud;
  readonly authority: { readonly names: readonly string[]; readonly until: string } | null;
  readonly searching: boolean;
  readonly found: readonly FoundTerminal[];
  readonly terminals: readonly SetupTerminal[];
  readonly staff: readonly StaffMember[];
  readonly shifts: boolean;
  readonly tips: TipQuestion;
  readonly printer: SetupPrinter;
  /** Printers that announce themselves; null while they are being looked for. */
  readonly foundPrinters: readonly FoundPrinter[] | null;
  readonly check: SetupCheck;
  readonly payment: SetupPayment;
  /** Who makes the test payment, as far as anybody has said. */
  readonly paidBy: string | null;
  /** A test payment of the smallest unit is possible: no real money would move. */
  readonly mayPay: boolean;
  /** What came of the last secret that was told, where it was refused. */
  readonly trouble: { readonly at: SetupStep; readonly problem: SetupProblem } | null;
}
