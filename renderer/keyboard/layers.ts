/** What keys mean right now, by `KeyboardEvent.key`: `F9`, `Escape`, `Delete`, `+`, `7`. */
export type Meanings = Readonly<Partial<Record<string, () => void>>>;

interface Layer {
  readonly read: () => Meanings;
  /** A dialog: keys that it does not know reach nobody below it. */
  readonly modal: boolean;
}

export interface KeyLayers {
  /** Lays a map on top; the returned function takes it away again. */
  push(read: () => Meanings, modal?: boolean): () => void;
  /** The topmost meaning of a key, or null. */
  meaning(key: string): (() => void) | null;
  /** Whether a dialog hides the screen's keys. */
  isModal(): boolean;
}

export function createKeyLayers(): KeyLayers {
  let layers: readonly Layer[] = [];
  return {
    push(read, modal = false) {
      const layer: Layer = { read, modal };
      layers = [...layers, layer];
      return () => {
        layers = layers.filter((other) => other !== layer);
      };
    },
    meaning(key) {
      for (const layer of [...layers].reverse()) {
        const action = layer.read()[key];
        if (action !== undefined) return action;
        if (layer.modal) return null;
      }
      return null;
    },
    isModal: () => layers.some(({ modal }) => modal),
  };
}
