import type { ServerResponse } from 'node:http';
import { faceOf } from '../terminal/face.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { World } from '../world.ts';

/** Often enough for a countdown in seconds, and for a result to leave the screen. */
const PULSE_MS = 500;

/** Sends a terminal's face as server-sent events: at once, at every event that concerns it, and on a pulse. */
export function streamFace(world: World, terminal: Terminal, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let sent = '';
  const send = (): void => {
    const text = JSON.stringify(faceOf(terminal, world.settings.current));
    if (text !== sent) response.write(`data: ${text}\n\n`);
    sent = text;
  };
  const unsubscribe = world.events.subscribe(({ terminalId }) => {
    if (terminalId === terminal.device.id) send();
  });
  let cancelPulse = (): void => undefined;
  const pulse = (): void => {
    send();
    cancelPulse = world.clock.after(PULSE_MS, pulse);
  };
  response.on('close', () => {
    unsubscribe();
    cancelPulse();
  });
  pulse();
}
