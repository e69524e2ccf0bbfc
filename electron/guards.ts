/** What no page may do, whatever stands in it: leave, open windows, ask for permissions, reach a network. */
import { app, type Session, type WebContents } from 'electron';
import { isOurs } from './addresses.ts';

/** Switches for Chromium, before it starts: Norwegian in its own controls, and no name that resolves. */
export function setChromiumSwitches(): void {
  app.commandLine.appendSwitch('lang', 'nb');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Denies every permission, and every request that is not for the app's own files. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a page where the app has put it. The app's own `loadURL` and a change behind `#` are no navigations of the page. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault(); // The main frame has its own event, which a notice listens to as well.
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** A page's own pictures are `data:` or `blob:`; the developer's tools exist only where the app is not packed. */
function mayLoad(url: string): boolean {
  return isOurs(url) || /^(data|blob):/.test(url) || (!app.isPackaged && url.startsWith('devtools://'));
}
