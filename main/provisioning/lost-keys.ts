import type { LostKeys } from '#shared/lost-keys.ts';
import type { Settings } from '../settings/settings.ts';
import type { OpenedCredentials } from './credentials.ts';

/** What the screen says of keys that did not open; null when all did. */
export function lostKeysOf(
  { lost, secretKey }: Pick<OpenedCredentials, 'lost' | 'secretKey'>,
  { terminals }: Pick<Settings, 'terminals'>,
): LostKeys | null {
  if (lost === null) return null;
  const { failure, terminalIds } = lost;
  const isLost = (id: string): boolean => terminalIds.includes(id);
  const names = terminals.filter(({ id }) => isLost(id)).map(({ name }) => name);
  const cards = names.length === 0 ? 'lan' : secretKey === null ? 'none' : 'cloud';
  return { code: failure.code === 'damaged' ? 'damaged' : 'storeUnavailable', cards, terminals: names };
}
