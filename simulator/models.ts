/** What a terminal can do while it cannot reach the card network. Minor units of US dollars, as the papers have it. */
export interface OfflineLimits {
  readonly maxAmount: number;
  readonly maxQueued: number;
}

/** A device of the papers' table. */
export interface Model {
  /** As people order it. */
  readonly name: 'CT20' | 'CT20P' | 'N92' | 'N86Pro' | 'CM30';
  /** As VINR's answers spell it; those of N86Pro, CT20P and CM30 are deduced, for no page shows them. */
  readonly wireName: string;
  readonly maker: 'Nexgo' | 'Ciontek';
  readonly kind: 'countertop' | 'handheld' | 'compact';
  readonly printer: boolean;
  /** Runs on a battery and reports its level. */
  readonly battery: boolean;
  /** null: it needs a live host. */
  readonly offline: OfflineLimits | null;
}

const COUNTER = { maxAmount: 15_000, maxQueued: 10 };
const HANDHELD = { maxAmount: 10_000, maxQueued: 5 };

export const CT20: Model = {
  name: 'CT20',
  wireName: 'nexgo_ct20',
  maker: 'Nexgo',
  kind: 'countertop',
  printer: true,
  battery: false,
  offline: COUNTER,
};

export const MODELS: readonly Model[] = [
  CT20,
  { ...CT20, name: 'CT20P', wireName: 'nexgo_ct20p' },
  {
    name: 'N92',
    wireName: 'nexgo_n92',
    maker: 'Nexgo',
    kind: 'handheld',
    printer: true,
    battery: true,
    offline: HANDHELD,
  },
  {
    name: 'N86Pro',
    wireName: 'nexgo_n86pro',
    maker: 'Nexgo',
    kind: 'handheld',
    printer: false,
    battery: true,
    offline: HANDHELD,
  },
  {
    name: 'CM30',
    wireName: 'ciontek_cm30',
    maker: 'Ciontek',
    kind: 'compact',
    printer: false,
    battery: true,
    offline: null,
  },
];

/** By name, in any case; null for a model nobody sells. */
export function findModel(name: string): Model | null {
  const wanted = name.trim().toLowerCase();
  return MODELS.find((model) => model.name.toLowerCase() === wanted || model.wireName === wanted) ?? null;
}

/**
 * The most that this model may take alone, minor units; 0: nothing. The papers give limits in US dollars; in another
 * currency nothing is taken alone unless the shop's own limit says so.
 */
export function offlineCeiling(model: Model, currency: string, shopLimit: number | null): number {
  if (model.offline === null) return 0;
  return Math.min(model.offline.maxAmount, shopLimit ?? (currency === 'USD' ? model.offline.maxAmount : 0));
}
