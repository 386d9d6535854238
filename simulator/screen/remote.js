/** The control interface of one terminal. `note` is told why something was refused, and '' when it was not. */
export function remote(id, note = () => undefined) {
  const base = `/terminals/${encodeURIComponent(id)}`;
  const send = async (method, path, body = {}) => {
    const response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    note(response.ok ? '' : answer.error.message);
  };
  const post = (what) => (body) => send('POST', `${base}/${what}`, body);
  const put = (what) => (body) => send('PUT', `${base}/${what}`, body);
  return {
    base,
    present: (card, more = {}) => send('POST', `${base}/present`, { card, ...more }),
    tip: post('tip'),
    pin: (pin) => send('POST', `${base}/pin`, { pin }),
    cancel: post('cancel'),
    release: post('release'),
    reboot: (forget) => send('POST', `${base}/reboot`, { forget }),
    lock: post('lock'),
    unlock: post('unlock'),
    update: post('update'),
    renew: (keys) => send('POST', `${base}/certificate`, { keys }),
    cardholder: (script) => send('POST', `${base}/cardholder`, { script }),
    faults: put('faults'),
    battery: (level) => send('PUT', `${base}/battery`, { level }),
    paper: (paper) => send('PUT', `${base}/paper`, { paper }),
    ownSettings: put('settings'),
    settings: (changes) => send('PUT', '/settings', changes),
  };
}
