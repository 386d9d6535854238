/** What a cardholder does when the terminal asks for it, and how long they take, ms. */
export type Move =
  | { readonly at: 'tip'; readonly afterMs: number; readonly percent: number }
  | {
      readonly at: 'card';
      readonly afterMs: number;
      /** Name of a test card. */
      readonly card: string;
      readonly asksPin: boolean;
    }
  | { readonly at: 'pin'; readonly afterMs: number; readonly right: boolean };

/** One cardholder at one payment. Without a move that fits, they just stand there. */
export interface Script {
  readonly name: string;
  readonly label: string;
  readonly moves: readonly Move[];
}

const show = (card: string, afterMs = 3000, asksPin = false): Move => ({
  at: 'card',
  afterMs,
  card,
  asksPin,
});
const type = (right: boolean): Move => ({ at: 'pin', afterMs: 1500, right });

export const SCRIPTS: readonly Script[] = [
  { name: 'tap', label: 'Taps after three seconds', moves: [show('approved')] },
  { name: 'walk-away', label: 'Walks away', moves: [] },
  { name: 'wrong-card', label: 'Shows an expired card', moves: [show('expired')] },
  {
    name: 'wrong-pin-twice',
    label: 'Types the PIN wrong twice, then right',
    moves: [show('chip-pin', 2000, true), type(false), type(false), type(true)],
  },
  {
    name: 'forgot-pin',
    label: 'Types the PIN wrong three times',
    moves: [show('chip-pin', 2000, true), type(false), type(false), type(false)],
  },
  { name: 'leaves-at-pin', label: 'Walks away at the PIN', moves: [show('chip-pin', 2000, true)] },
  {
    name: 'tip-18',
    label: 'Adds 18 % and taps',
    moves: [{ at: 'tip', afterMs: 2000, percent: 18 }, show('approved')],
  },
];

export function findScript(name: string): Script | null {
  return SCRIPTS.find((script) => script.name === name) ?? null;
}

/** The same script by somebody with another card, or another pace. */
export function personal(script: Script, choices: { card?: string; afterMs?: number }): Script {
  const { card, afterMs } = choices;
  const moves = script.moves.map((move): Move => {
    const paced = afterMs === undefined ? move : { ...move, afterMs };
    return paced.at === 'card' && card !== undefined ? { ...paced, card } : paced;
  });
  return { ...script, moves };
}
