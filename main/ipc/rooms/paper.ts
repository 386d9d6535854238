import type { paperInputs } from '#shared/ipc/rooms/paper.ts';
import type { Papers } from '../../receipts/papers.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface PaperParts {
  readonly papers: Papers;
}

export function paperHandlers({ papers }: PaperParts): HandlersOf<keyof typeof paperInputs> {
  return {
    'paper.get': (wish) => papers.show(wish),
  };
}
