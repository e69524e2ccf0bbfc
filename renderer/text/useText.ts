/** Texts in the language that the person has chosen. */
import { useMemo } from 'react';
import { useSettings } from '../state/settings.ts';
import {
  formatClock,
  formatDate,
  formatLongDate,
  formatNumber,
  formatShortDate,
  formatSize,
  formatTime,
} from './format.ts';
import type { Language, TextKey } from './index.ts';
import { textIn, type TextArgs } from './message.ts';

export type Text = (key: TextKey, args?: TextArgs) => string;

export function useLanguage(): Language {
  return useSettings((settings) => settings.language);
}

/** The way to get a text: `text('frame.saved', { entry: 214, time: '10.42.07' })`. */
export function useText(): Text {
  const language = useLanguage();
  return useMemo(() => (key, args) => textIn(language, key, args), [language]);
}

/** Dates, times and numbers in the chosen language. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (iso: string) => formatDate(iso, language),
      longDate: (iso: string) => formatLongDate(iso, language),
      shortDate: (iso: string) => formatShortDate(iso),
      time: (time: string, withSeconds = false) => formatTime(time, language, withSeconds),
      clock: formatClock,
      number: (value: number) => formatNumber(value, language),
      size: (bytes: number) => formatSize(bytes, language),
    }),
    [language],
  );
}
