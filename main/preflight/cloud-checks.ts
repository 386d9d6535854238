import type { Vinr } from '@vinr/sdk';
import type { CloudReading } from './checks/cloud.ts';
import { judgeCloud, noCloud } from './checks/cloud.ts';
import type { CloudKeyReading } from './checks/cloud-key.ts';
import { judgeCloudKey } from './checks/cloud-key.ts';
import { judgeClock } from './checks/clock.ts';
import type { Check, Finding } from './finding.ts';
import { notChecked } from './finding.ts';
import { observeCloudKey } from './probes/cloud-key.ts';
import { ofTill } from './till-checks.ts';

export interface CloudFacts {
  readonly url: URL;
  readonly reading: CloudReading;
  readonly vinr: Vinr;
  /** `unopened`: nobody knows whether the till has one. */
  readonly key: 'usable' | 'none' | 'unopened' | (CloudKeyReading & { kind: 'unusable' });
}

/** The cloud, what it thinks of the key, and what its clock says. */
export async function checkCloud(facts: CloudFacts): Promise<readonly Check[]> {
  const { url, reading, key } = facts;
  const isMeant = key !== 'none';
  const offsetMs = reading.kind === 'answered' ? reading.offsetMs : null;
  return [
    ofTill('clock', judgeClock(offsetMs, url.host)),
    ofTill('cloud', isMeant || reading.kind === 'answered' ? judgeCloud(url.host, reading) : noCloud),
    ofTill('cloudKey', await keyFinding(facts)),
  ];
}

async function keyFinding({ reading, vinr, key }: CloudFacts): Promise<Finding> {
  if (key === 'none') return noCloud;
  if (key === 'unopened') return notChecked('keysUnopened');
  if (key !== 'usable') return judgeCloudKey(key);
  if (reading.kind === 'failed') return notChecked('noCloud');
  return judgeCloudKey(await observeCloudKey(vinr));
}
