import { expect, it } from 'vitest';
import type { Cast } from '../run/cast.ts';
import type { Fault } from '../run/faults.ts';
import { runSchedule } from '../run/schedule.ts';

const cast: Cast = {
  tills: 2,
  terminals: 1,
  withoutActs: new Set(['T2#20', 'T2#12', 'T2#11', 'T2#9', 'T2#10', 'T2#14', 'T2#8', 'T2#6', 'T2#7', 'T2#5', 'T2#3', 'T1#21', 'T1#20', 'T1#19', 'T1#18', 'T1#17', 'T1#16', 'T1#15', 'T1#14', 'T1#13', 'T1#12', 'T1#11', 'T1#10', 'T1#9', 'T1#8', 'T1#7', 'T1#5', 'T1#6', 'T1#4', 'T1#3', 'T1#2', 'T1#1', 'T2#23', 'T2#42', 'T2#37', 'T2#2', 'T2#16', 'T2#15', 'T2#13', 'T1#50', 'T1#49', 'T1#48', 'T1#47', 'T1#46', 'T1#45', 'T1#44', 'T1#42', 'T1#41', 'T1#40', 'T1#39', 'T1#37', 'T1#36', 'T1#33', 'T1#34', 'T1#35', 'T1#43', 'T1#38', 'T1#32', 'T1#30', 'T1#31', 'T1#29', 'T1#28', 'T1#27', 'T1#26', 'T1#24', 'T1#23', 'T1#25', 'T1#22', 'T2#53', 'T2#57', 'T1#56', 'T1#54', 'T1#55', 'T1#57', 'T1#53', 'T1#52', 'T1#51']),
};
const faults: readonly Fault[] = [
  { site: 'lan.send', nth: 0, kind: 'refused', ms: 0 },
  { site: 'bank.charge', nth: 0, kind: 'forwardedTwice', ms: 56621 },
  { site: 'cloud.learn', nth: 3, kind: 'lag', ms: 31625 },
];

it('keeps every invariant with seed 51999912', async () => {
  const { violations } = await runSchedule({ seed: 51999912, faults, cast });
  expect(violations).toEqual([]);
});
