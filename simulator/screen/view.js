/** How long a terminal shows that it starts, and that it turned another till away, ms. */
const STARTING_MS = 2500;
const TURNED_AWAY_MS = 4000;

/** Which picture is on the screen. A device starts in no time here; a person should still see that it did. */
function viewOf({ screen, session, condition, lastResult }, isStarting) {
  if (session) return session.step;
  if (isStarting) return 'starting';
  if (screen === 'idle') return condition === 'ready' ? 'idle' : condition;
  if (screen === 'approved' && lastResult.offline) return 'offline';
  if (screen === 'cancelled' && lastResult.cancellationReason === 'timeout') return 'timedOut';
  return screen;
}

/** Watches the faces of one terminal, and remembers what is over sooner than an eye sees it. */
export function watcher(draw) {
  let before = null;
  let startedAt = -Infinity;
  let turnedAwayAt = -Infinity;
  const redraw = () => {
    if (before === null) return;
    const now = performance.now();
    const view = viewOf(before, now - startedAt < STARTING_MS);
    draw(before, view, now - turnedAwayAt < TURNED_AWAY_MS);
  };
  return (face) => {
    const now = performance.now();
    if (before !== null && before.bootId !== face.bootId) {
      startedAt = now;
      setTimeout(redraw, STARTING_MS + 20);
    }
    if (before !== null && before.turnedAway < face.turnedAway) {
      turnedAwayAt = now;
      setTimeout(redraw, TURNED_AWAY_MS + 20);
    }
    before = face;
    redraw();
  };
}
