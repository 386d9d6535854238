import type { KeyKind, SetupProblem } from '#shared/setup.ts';
import type { Role } from '#shared/staff.ts';
import type { ImportVerdict } from '../../certificates/import.ts';
import type { Standing } from '../../certificates/standing.ts';

/** What main tells the keeper. Never a secret: those come from the window, past main. */
export type KeeperOrder =
  /** A `.p12` file that somebody chose in main's dialog, good for some minutes. */
  | {
      readonly kind: 'file';
      readonly draftId: string;
      readonly path: string;
      readonly terminalId: string;
      readonly caPem: string;
      /** What this till knows already: what was withdrawn, what is in use. */
      readonly standing: Standing;
    }
  /** Everybody who has a PIN, so that no two have the same. */
  | {
      readonly kind: 'people';
      readonly people: readonly { readonly id: string; readonly pinHash: string }[];
    };

/** What the keeper tells main: what may be kept, sealed or hashed. Never a passphrase, a PIN or the file. */
export type KeeperReport =
  | { readonly kind: 'opening'; readonly draftId: string }
  | { readonly kind: 'certificate'; readonly draftId: string; readonly verdict: ImportVerdict }
  /** The file was chosen too long ago. */
  | { readonly kind: 'lapsed'; readonly draftId: string }
  | {
      readonly kind: 'cloudKey';
      /** What the till will work with. A key that is refused is never reported. */
      readonly key: string;
      readonly looks: KeyKind;
      readonly relayUrl: string | null;
      /** No real money moves by it. */
      readonly isTest: boolean;
    }
  | { readonly kind: 'keyRefused'; readonly problem: SetupProblem }
  | {
      readonly kind: 'pin';
      readonly person: { readonly id: string; readonly name: string; readonly role: Role };
      readonly pinHash: string;
      readonly pinLength: number;
    }
  | { readonly kind: 'pinRefused'; readonly problem: SetupProblem }
  /** A fault of the keeper itself. */
  | { readonly kind: 'failed' };
