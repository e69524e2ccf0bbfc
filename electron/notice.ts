/**
 * A window that says in words what has happened to the store, what is safe and what to do. It carries no script and no preload
 * script: its two choices are links to addresses that do not exist, and the attempt to go there is the choice.
 */
import type { BrowserWindow } from 'electron';
import { ORIGIN } from './addresses.ts';
import type { MadePages } from './pages.ts';
import type { StorageFault } from './storage-process.ts';
import type { Text } from './text/shape.ts';
import { faultText } from './text.ts';
import { makeWindow } from './windows.ts';

const PAGE_PATH = '/notice.html';
const STYLE_PATH = '/notice.css';
const AGAIN_PATH = '/again';
const QUIT_PATH = '/quit';
const SIZE = { width: 640, height: 520 };
const STYLE = `
body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; }
h2 { margin: 1.25rem 0 0; font-size: 1rem; }
p { margin: 0; }
ul { display: flex; gap: 1rem; margin: 1.5rem 0; padding: 0; list-style: none; }
a { display: inline-block; padding: 0.5rem 1rem; border: 2px solid; border-radius: 4px; color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible { outline: 3px solid; outline-offset: 3px; }
small { overflow-wrap: anywhere; }
`;

export type Notice = StorageFault & { atStart: boolean };

/** What the app's scheme has to serve for the notice that is shown now. */
export function noticePages(text: Text, current: () => Notice): MadePages {
  return { [PAGE_PATH]: () => page(text, current()), [STYLE_PATH]: () => STYLE };
}

function page(text: Text, { fault, detail, atStart }: Notice): string {
  const { what, safe, now } = faultText(text, fault);
  const title = escape(atStart ? text.notice.atStart : text.notice.stopped);
  const place = detail === '' ? fault : `${fault}: ${detail}`;
  return `<!doctype html>
<html lang="${text.lang}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${STYLE_PATH}"><title>${title}</title></head>
<body>
<main>
<h1>${title}</h1>
<p>${escape(what)}</p>
<h2>${escape(text.notice.whatIsSafe)}</h2>
<p>${escape(safe)}</p>
<h2>${escape(text.notice.whatToDo)}</h2>
<p>${escape(now)}</p>
<ul>
<li><a href="${AGAIN_PATH}">${escape(text.notice.again)}</a></li>
<li><a href="${QUIT_PATH}">${escape(text.notice.quit)}</a></li>
</ul>
<p><small>${escape(text.notice.place)}: <code>${escape(place)}</code></small></p>
</main>
</body>
</html>
`;
}

/** Shows the notice; `onAgain` and `onQuit` are what its reader may choose. */
export function openNotice({ onAgain, onQuit }: { onAgain: () => void; onQuit: () => void }): BrowserWindow {
  const window = makeWindow(SIZE);
  window.webContents.on('will-navigate', ({ url }) => {
    if (url === ORIGIN + AGAIN_PATH) onAgain();
    if (url === ORIGIN + QUIT_PATH) onQuit();
  });
  window.loadURL(ORIGIN + PAGE_PATH).catch((error: Error) => console.error(error.message));
  return window;
}

/** Nothing that stands in a fault's detail, such as a path, becomes markup. */
function escape(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => names[sign]!);
}
