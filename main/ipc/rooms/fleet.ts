import type { fleetInputs } from '#shared/ipc/rooms/fleet.ts';
import type { FleetService } from '../../fleet/fleet-service.ts';
import type { HandlersOf } from '../dispatcher.ts';

export interface FleetHandlerParts {
  readonly fleet: FleetService;
}

export function fleetHandlers({ fleet }: FleetHandlerParts): HandlersOf<keyof typeof fleetInputs> {
  return {
    'fleet.list': ({ after }) => fleet.list(after),
    'fleet.activate': async ({ code, name, locationId, approval }) => {
      await fleet.activate(code, name, locationId, approval);
      return null;
    },
    'fleet.rename': async ({ terminalId, name, approval }) => {
      await fleet.rename(terminalId, name, approval);
      return null;
    },
    'fleet.move': async ({ terminalId, locationId, approval }) => {
      await fleet.move(terminalId, locationId, approval);
      return null;
    },
    'fleet.configure': async ({ terminalId, config, approval }) => {
      await fleet.configure(terminalId, config, approval);
      return null;
    },
    'fleet.configureLocation': async ({ locationId, config, approval }) => {
      await fleet.configureLocation(locationId, config, approval);
      return null;
    },
    'fleet.act': async ({ terminalId, action, approval }) => {
      await fleet.act(terminalId, action, approval);
      return null;
    },
  };
}
