import { AppFailure } from '#shared/app-error.ts';
import type { SavedText } from '#shared/saved-text.ts';
import type { FileContent } from './whole-file.ts';
import { isDiskFull } from './whole-file.ts';

/** Lets a person choose a file and writes it; null where there is nobody to ask. Rejects when it cannot be written. */
export type SaveText = (name: string, content: FileContent) => Promise<'saved' | 'cancelled'>;

/** Throws `file.full` when the chosen disk has no room, `file.notSaved` when the place cannot be written. */
export function saved(saveText: SaveText | null, name: string, content: string): Promise<SavedText>;
export function saved(saveText: SaveText, name: string, content: FileContent): Promise<SavedText>;
export async function saved(
  saveText: SaveText | null,
  name: string,
  content: FileContent,
): Promise<SavedText> {
  // Whoever may have nobody to ask gives text: the first signature.
  if (saveText === null) return { kind: 'text', name, text: content as string };
  try {
    return { kind: await saveText(name, content) };
  } catch (error) {
    if (isDiskFull(error)) throw new AppFailure('file.full');
    if (error instanceof Error && 'code' in error) throw new AppFailure('file.notSaved');
    throw error;
  }
}
