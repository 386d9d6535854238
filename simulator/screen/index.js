/* global document */

const SAYS = {
  idle: 'Ready',
  prompt: 'Waiting for a card',
  processing: 'Authorising',
  approved: 'Approved',
  partial: 'Approved in part',
  declined: 'Declined',
  cancelled: 'Cancelled',
};

const shelf = document.getElementById('terminals');
const links = new Map();

function linkFor(terminal) {
  const known = links.get(terminal.id);
  if (known) return known;
  const link = document.createElement('a');
  link.href = `/face/${encodeURIComponent(terminal.id)}`;
  link.append(...['strong', 'span', 'small'].map((name) => document.createElement(name)));
  const item = document.createElement('li');
  item.append(link);
  shelf.append(item);
  links.set(terminal.id, link);
  return link;
}

async function refresh() {
  const { terminals } = await (await fetch('/terminals')).json();
  for (const terminal of terminals) {
    const link = linkFor(terminal);
    const [name, state, id] = link.children;
    name.textContent = terminal.name;
    state.textContent = SAYS[terminal.screen];
    id.textContent = terminal.id;
    link.dataset.screen = terminal.screen;
  }
}

await refresh();
setInterval(() => void refresh(), 1000);
