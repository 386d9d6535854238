import type { Expectations } from '../invariants.ts';
import type { AuditedEntry, Story } from '../story.ts';

/** Looks at one entry. The story has everything before it, and not yet the entry itself. */
export type Check = (entry: AuditedEntry, story: Story, expectations: Expectations) => void;
