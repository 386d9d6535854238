import { AppFailure } from '#shared/app-error.ts';
import type { SavedText } from '#shared/saved-text.ts';

/** Lets a person choose a file and writes it; null where there is nobody to ask. Rejects when it cannot be written. */
export type SaveText = (name: string, content: string | Uint8Array) => Promise<'saved' | 'cancelled'>;

/** Throws `file.notSaved` when the chosen place cannot be written. */
export function saved(saveText: SaveText | null, name: string, content: string): Promise<SavedText>;
export function saved(saveText: SaveText, name: string, content: string | Uint8Array): Promise<SavedText>;
export async function saved(
  saveText: SaveText | null,
  name: string,
  content: string | Uint8Array,
): Promise<SavedText> {
  if (saveText === null) return { kind: 'text', name, text: String(content) };
  try {
    return { kind: await saveText(name, content) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new AppFailure('file.notSaved');
    throw error;
  }
}
