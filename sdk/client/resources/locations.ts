import { LOCATIONS } from '../../wire/index.ts';
import { requireCloud, type CloudApi, type WriteOptions } from '../transport/cloud-api.ts';
import type { TerminalConfig } from './terminal-config.ts';

/** Settings that a location's terminals inherit (Terminals reference). */
export class Locations {
  readonly #api: CloudApi | null;

  constructor(api: CloudApi | null) {
    this.#api = api;
  }

  /**
   * The template that a location's terminals inherit. Whether VINR merges or replaces is not documented: give all of
   * it. Resolves with VINR's answer as it stands, for no page shows one.
   */
  async updateTerminalConfig(
    locationId: string,
    config: TerminalConfig,
    options: WriteOptions = {},
  ): Promise<unknown> {
    const path = `${LOCATIONS}/${encodeURIComponent(locationId)}/terminal-config`;
    return requireCloud(this.#api).put({ method: 'PUT', path, body: config }, (body) => body, options);
  }
}
