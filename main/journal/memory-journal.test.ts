import { memoryJournal } from './memory-journal.ts';
import { journalContract, NOW } from './testing/journal-contract.ts';

journalContract('The journal in memory', () => Promise.resolve(memoryJournal(() => NOW)));
