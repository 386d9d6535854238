import { describe, expect, it } from 'vitest';
import { viewWith } from '../preview/samples.ts';
import { adoptView } from './adopt-view.ts';
import { createTillStore, receiveView } from './till-store.ts';

describe('adoptView', () => {
  const older = viewWith({ revision: 7 });
  const newer = viewWith({ revision: 8 });

  it('takes the first and every newer snapshot', () => {
    expect(adoptView(null, older)).toBe(older);
    expect(adoptView(older, newer)).toEqual(newer);
  });

  it('ignores an older one and keeps the held object for an equal one', () => {
    expect(adoptView(newer, older)).toBe(newer);
    expect(adoptView(newer, viewWith({ revision: 8 }))).toBe(newer);
  });

  it('is the rule of the store', () => {
    const store = createTillStore();
    receiveView(store, newer);
    receiveView(store, older);
    expect(store.getState().view).toBe(newer);
  });
});
