/** C41: what can cut an import short. Whatever does, the till has the certificate before it or the new one, whole. */
export interface Interruption {
  readonly row: 'C41';
  readonly name: string;
  readonly ends: readonly ('old' | 'new')[];
}

const EITHER = ['old', 'new'] as const;

export const INTERRUPTIONS = [
  { row: 'C41', name: 'killed, as by a power cut', ends: EITHER },
  { row: 'C41', name: 'the disk is full', ends: EITHER },
] as const satisfies readonly Interruption[];
