import { Random } from '../random.ts';

/** Who is in a schedule. */
export interface Cast {
  readonly tills: 1 | 2;
  /** One to three, shared by the tills. */
  readonly terminals: number;
  /** What a cashier does not do after all, by the act's name: shrinking leaves acts out. */
  readonly withoutActs: ReadonlySet<string>;
}

export function drawCast(seed: number): Cast {
  const random = new Random(seed, 'cast');
  const tills = random.chance(0.3) ? 2 : 1;
  return { tills, terminals: random.between(1, 3), withoutActs: new Set() };
}
