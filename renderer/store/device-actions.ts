import type { DeviceSettings } from '#shared/devices.ts';
import { ask, once, showNotice, tell, type Desk } from './ask.ts';

export interface DeviceActions {
  readonly loadDevices: () => void;
  readonly setDevices: (devices: DeviceSettings) => void;
  readonly findPorts: () => void;
  /** Asks the scale what lies on it now; nothing while an answer is still awaited. */
  readonly weigh: () => void;
  /** What was weighed and scanned before says nothing about what comes next. */
  readonly forgetReadings: () => void;
}

export function deviceActions(desk: Desk): DeviceActions {
  const { store } = desk;
  const commandId = () => ({ commandId: desk.mintId() });
  const load = async (): Promise<void> => {
    const answer = await ask(desk, 'devices.get', {});
    if (answer.ok) store.setState({ devices: answer.value });
    else showNotice(store, answer.error);
  };
  const find = async (): Promise<void> => {
    const answer = await tell(desk, 'devices.find', commandId());
    if (answer.ok) store.setState({ foundPorts: answer.value });
  };
  const weigh = async (): Promise<void> => {
    const answer = await ask(desk, 'scale.read', {});
    if (answer.ok) store.setState({ weighed: answer.value });
    else showNotice(store, answer.error);
  };
  return {
    loadDevices: () => void once(store, 'devices', load),
    setDevices: (devices) =>
      void once(store, 'setDevices', async () => {
        await tell(desk, 'devices.set', { ...commandId(), devices });
        await load();
      }),
    findPorts: () => void once(store, 'findPorts', find),
    weigh: () => void once(store, 'weigh', weigh),
    forgetReadings: () => store.setState({ weighed: null, triedScan: null }),
  };
}
