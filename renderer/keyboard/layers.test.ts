import { expect, it, vi } from 'vitest';
import { createKeyLayers } from './layers.ts';

it('asks the topmost layer first and falls through to the ones below', () => {
  const layers = createKeyLayers();
  const below = vi.fn();
  const above = vi.fn();
  layers.push(() => ({ F2: below, F9: below }));
  const remove = layers.push(() => ({ F9: above }));
  expect(layers.meaning('F9')).toBe(above);
  expect(layers.meaning('F2')).toBe(below);
  remove();
  expect(layers.meaning('F9')).toBe(below);
});

it('lets nothing through a dialog', () => {
  const layers = createKeyLayers();
  layers.push(() => ({ F9: vi.fn() }));
  const close = layers.push(() => ({}), true);
  expect(layers.meaning('F9')).toBeNull();
  close();
  expect(layers.meaning('F9')).not.toBeNull();
});

it('reads a map at the moment of the key, so that it is never stale', () => {
  const layers = createKeyLayers();
  const later = vi.fn();
  let map = {};
  layers.push(() => map);
  expect(layers.meaning('Delete')).toBeNull();
  map = { Delete: later };
  expect(layers.meaning('Delete')).toBe(later);
});
