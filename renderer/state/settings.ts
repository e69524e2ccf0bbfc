/** What a person has chosen for this laptop's screens. Kept by the browser; nothing of the meeting is in it. */
import { create } from 'zustand';
import { LANGUAGES, type Language } from '../text/index.ts';

export const COLOUR_SCHEMES = ['auto', 'light', 'dark'] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

export type Settings = {
  language: Language;
  colourScheme: ColourScheme;
  /** Single letters act when no text field has the caret; they can be turned off (WCAG 2.1.4). */
  singleLetters: boolean;
  /** The way through the meeting stands on the chair's page; it can be put away. */
  guide: boolean;
};

const PLACE = 'motebok.settings';
const DEFAULTS: Settings = { language: 'nb', colourScheme: 'auto', singleLetters: true, guide: true };

export const useSettings = create<Settings>()(() => kept());

/** Changes settings, keeps them, and shows them on the page at once. */
export function changeSettings(change: Partial<Settings>): void {
  useSettings.setState(change);
  const { language, colourScheme, singleLetters, guide } = useSettings.getState();
  try {
    localStorage.setItem(PLACE, JSON.stringify({ language, colourScheme, singleLetters, guide }));
  } catch {
    // A full or forbidden storage: the choice holds until the window is closed.
  }
  showSettings();
}

/** Puts language and colours on the page's root, where the style sheets and screen readers look. */
export function showSettings(): void {
  const { language, colourScheme } = useSettings.getState();
  document.documentElement.lang = language;
  document.documentElement.dataset['colorScheme'] = colourScheme;
}

function kept(): Settings {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    const { language, colourScheme, singleLetters, guide } = read as Partial<Settings>;
    return {
      language: LANGUAGES.find((each) => each === language) ?? DEFAULTS.language,
      colourScheme: COLOUR_SCHEMES.find((each) => each === colourScheme) ?? DEFAULTS.colourScheme,
      singleLetters: typeof singleLetters === 'boolean' ? singleLetters : DEFAULTS.singleLetters,
      guide: typeof guide === 'boolean' ? guide : DEFAULTS.guide,
    };
  } catch {
    return DEFAULTS;
  }
}
