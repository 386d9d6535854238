import { createContext, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { DEFAULT_KEYS, type KeyAction, type KeyMap } from './key-map.ts';
import { createKeyLayers, type KeyLayers, type Meanings } from './layers.ts';

export const KeyContext = createContext<KeyLayers>(createKeyLayers());

/** The keys as the signed-in cashier has them. */
export const KeyMapContext = createContext<KeyMap>(DEFAULT_KEYS);

export const useKeyMap = (): KeyMap => useContext(KeyMapContext);

/** What actions do while the component is on screen, whatever their keys are. A modal layer hides all below it. */
export function useKeyActions(deeds: Readonly<Partial<Record<KeyAction, () => void>>>, modal = false): void {
  const keys = useKeyMap();
  const meanings = Object.entries(deeds).map(([action, deed]) => [keys[action as KeyAction], deed] as const);
  useTypingKeys(Object.fromEntries(meanings), modal);
}

/** The same for keys that type, such as the digits of a keypad: nobody may give those another meaning. */
export function useTypingKeys(meanings: Meanings, modal = false): void {
  const layers = useContext(KeyContext);
  const latest = useRef(meanings);
  useEffect(() => {
    latest.current = meanings;
  });
  // A dialog is laid down before what stands in it, whose own keys then lie above.
  useLayoutEffect(() => (modal ? layers.push(() => latest.current, true) : undefined), [layers, modal]);
  useEffect(() => (modal ? undefined : layers.push(() => latest.current)), [layers, modal]);
}
