import { expect, it, vi } from 'vitest';
import { viewWith } from '../preview/samples.ts';
import { changeUi, createTillStore, receiveView, type TillState } from './till-store.ts';
import { whenOnce } from './when-once.ts';

const hasView = ({ view }: TillState): boolean => view !== null;

it('calls at the first state in which it holds, and never again', () => {
  const store = createTillStore();
  const call = vi.fn();
  whenOnce(store, hasView, call);
  changeUi(store, { notice: { code: 'barcode.unknown' } });
  expect(call).not.toHaveBeenCalled();
  receiveView(store, viewWith());
  changeUi(store, { notice: null });
  expect(call).toHaveBeenCalledOnce();
});

it('calls at once where it holds already', () => {
  const store = createTillStore();
  receiveView(store, viewWith());
  const call = vi.fn();
  whenOnce(store, hasView, call);
  changeUi(store, { notice: null });
  expect(call).toHaveBeenCalledOnce();
});
