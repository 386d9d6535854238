import type { DeviceScan } from '#shared/devices.ts';
import type { TillStore } from '../store/till-store.ts';

/** A code that a device read goes where a typed one goes; on the hardware page it is only shown. */
export const deviceScanReceiver =
  (store: TillStore, receive: (code: string) => void) =>
  ({ code }: DeviceScan): void => {
    const { looking } = store.getState().ui;
    const isTried = looking?.at === 'office' && looking.page === 'hardware';
    if (isTried) store.setState({ triedScan: code });
    else receive(code);
  };
