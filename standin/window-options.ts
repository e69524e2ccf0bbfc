// The options of a new window: those that mean something here, those that only a real window would show, and no others.
import { refuse } from './refusal.ts';

const WINDOW_OPTIONS = new Set(
  `title x y width height show fullscreen webPreferences
  minWidth minHeight maxWidth maxHeight center useContentSize resizable movable minimizable maximizable closable fullscreenable
  backgroundColor autoHideMenuBar icon frame titleBarStyle titleBarOverlay darkTheme roundedCorners accentColor alwaysOnTop
  acceptFirstMouse enableLargerThanScreen tabbingIdentifier paintWhenInitiallyHidden`.split(/\s+/),
);

const WEB_PREFERENCES = new Set(
  `preload additionalArguments zoomFactor spellcheck devTools backgroundThrottling safeDialogs disableDialogs autoplayPolicy
  defaultEncoding defaultFontSize minimumFontSize v8CacheOptions textAreasAreResizable webgl images javascript plugins
  navigateOnDragDrop`.split(/\s+/),
);

/** Every page here is like this; another value would be a weaker window than the tests see. */
const FIXED_PREFERENCES: Record<string, boolean> = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
};

/** Refuses what a window of the stand-in cannot be. */
export function checkWindowOptions(options: Electron.BrowserWindowConstructorOptions): void {
  for (const name of Object.keys(options)) {
    if (!WINDOW_OPTIONS.has(name)) refuse(`the window option '${name}'`);
  }
  for (const [name, value] of Object.entries(options.webPreferences ?? {})) {
    if (name in FIXED_PREFERENCES) {
      if (value !== FIXED_PREFERENCES[name]) refuse(`webPreferences.${name}: ${String(value)}`);
    } else if (!WEB_PREFERENCES.has(name)) {
      refuse(`webPreferences.${name}`);
    }
  }
}
