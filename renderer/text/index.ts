/** All words on the screens, in three full languages. The keys of bokmål are the list; the others must have the same. */
import { nb } from './nb/index.ts';
import { en } from './en/index.ts';
import { nn } from './nn/index.ts';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type TextKey = keyof typeof nb;

export const CATALOGUES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { nb, nn, en };
