import type { Handler } from './test-terminal.ts';

/** What the other end does with a command. */
export type Behaviour =
  | { readonly kind: 'answer'; readonly status: number; readonly text: string }
  /** Nobody listens. */
  | { readonly kind: 'refuse' }
  /** Takes the command and is gone. */
  | { readonly kind: 'lose' }
  | { readonly kind: 'silence' };

/** The same over HTTP; `commanded` is told when a whole command has arrived. */
export function behaving(behaviour: Behaviour, commanded: () => void): Handler {
  return (request, response) => {
    request.resume().once('end', () => {
      commanded();
      if (behaviour.kind === 'lose') request.socket.destroy();
      if (behaviour.kind !== 'answer') return;
      response.writeHead(behaviour.status, { 'Content-Type': 'application/json' }).end(behaviour.text);
    });
  };
}
