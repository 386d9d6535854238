import { createContext, useContext, useEffect, useRef } from 'react';
import { createKeyLayers, type KeyLayers, type KeyMap } from './layers.ts';

export const KeyContext = createContext<KeyLayers>(createKeyLayers());

/** Gives keys a meaning while the component is on screen. */
export function useKeys(map: KeyMap, modal = false): void {
  const layers = useContext(KeyContext);
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  useEffect(() => layers.push(() => latest.current, modal), [layers, modal]);
}
