/** What a window knows. Fed by the app's answers and announcements only; screens read it and never write it. */
import { create } from 'zustand';
import type { Answer } from '../../app/answer.ts';
import type { Prose, StoreFacts, WindowFacts } from '../../app/contract.ts';
import type { Register } from '../../domain/register/register.ts';
import type { Opened } from './opened.ts';

/** An answer that a person must be told about in words. */
export type Complaint = {
  answer: Extract<Answer, { outcome: 'refused' | 'invalid' }>;
  meeting: string | null;
};

export type RendererState = {
  window: WindowFacts | null;
  facts: StoreFacts | null;
  register: Register | null;
  /** By meeting; null where the store has no such meeting. */
  meetings: Readonly<Record<string, Opened | null>>;
  prose: Readonly<Record<string, Prose>>;
  /** Meetings and prose that are on their way: what several parts of a page need at once is read once. */
  reading: ReadonlySet<`meeting ${string}` | `prose ${string}`>;
  /** The last entry announced of each meeting, known here or not. */
  heard: Readonly<Record<string, number>>;
  /** Meetings whose log was found not to hold: nothing is written to them. */
  stoppedMeetings: Readonly<Record<string, { fault: string }>>;
  /** Rises with everything that is announced, for lists that are read again. */
  news: number;
  /** The last answer that was refused or invalid; null when it has been read or something has succeeded since. */
  lastAnswer: Complaint | null;
  /** A call failed: the app is going down, or it is a bug. */
  broken: boolean;
};

export const NOTHING_KNOWN: RendererState = {
  window: null,
  facts: null,
  register: null,
  meetings: {},
  prose: {},
  reading: new Set(),
  heard: {},
  stoppedMeetings: {},
  news: 0,
  lastAnswer: null,
  broken: false,
};

export const useRendererState = create<RendererState>()(() => NOTHING_KNOWN);
