/** How screens read the state and send commands. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Answer, Head } from '../../app/answer.ts';
import type { Prose, StoreFacts, WindowFacts } from '../../app/contract.ts';
import type { Book } from '../../domain/meeting/acts.ts';
import type { Now } from '../../domain/meeting/clock.ts';
import type { Expects } from '../../domain/meeting/facts.ts';
import type { Averages } from '../../domain/meeting/forecast.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { MeetingSummary } from '../../domain/meeting/summary.ts';
import type { Register } from '../../domain/register/register.ts';
import { readMeeting, readProse, readRegister, sendCommand, type ScreenCommand } from './connect.ts';
import { clocksNow } from './opened.ts';
import { useRendererState } from './store.ts';

export type OpenMeeting = {
  book: Book;
  state: MeetingState;
  head: Head;
  /** When the last entry came to disk. */
  savedAt: string;
  session: string;
  /** The program's clocks now. */
  now(): Now;
};

/** An opened meeting, followed entry by entry; null while it is read, or when there is none (see useMeetingStatus). */
export function useMeeting(meeting: string): OpenMeeting | null {
  const known = useRendererState((state) => state.meetings[meeting]);
  useEffect(() => {
    if (useRendererState.getState().meetings[meeting] === undefined) void readMeeting(meeting);
  }, [meeting]);
  return useMemo(() => {
    if (!known) return null;
    const { book, head, savedAt, session } = known;
    return {
      book,
      state: book.state,
      head,
      savedAt,
      session,
      now: () => clocksNow(known, performance.now(), Date.now()),
    };
  }, [known]);
}

/** Whether a meeting is being read, is there, or is not in this store. */
export function useMeetingStatus(meeting: string): 'reading' | 'open' | 'unknown' {
  const known = useRendererState((state) => state.meetings[meeting]);
  return known === undefined ? 'reading' : known === null ? 'unknown' : 'open';
}

export type Send = (command: ScreenCommand, expects?: Expects) => Promise<Answer>;

/** The way to send commands; those of a meeting get its id. */
export function useSend(meeting?: string): Send {
  return useCallback((command, expects) => sendCommand(command, meeting, expects), [meeting]);
}

/** The register, read on first use and again whenever it changes. */
export function useRegister(): Register | null {
  const register = useRendererState((state) => state.register);
  useEffect(() => {
    if (useRendererState.getState().register === null) void readRegister();
  }, []);
  return register;
}

/** What a body has needed in its earlier meetings, for forecasts; nothing while it is read (N3). */
export function useAverages(body: string): Averages {
  const [averages, setAverages] = useState<Averages>({});
  useEffect(() => {
    let current = true;
    void window.motebok.call('read-averages', { body }).then((read) => {
      if (current) setAverages(read);
    });
    return () => {
      current = false;
    };
  }, [body]);
  return averages;
}

/** Prose being written, by place; null while it is read. */
export function useProse(meeting: string): Prose | null {
  const prose = useRendererState((state) => state.prose[meeting]);
  useEffect(() => {
    if (useRendererState.getState().prose[meeting] === undefined) void readProse(meeting);
  }, [meeting]);
  return prose ?? null;
}

/** What the store is: a test store, stopped or running. */
export function useStoreFacts(): StoreFacts | null {
  return useRendererState((state) => state.facts);
}

/** Which window this is, and what it may do (W1). */
export function useWindowFacts(): WindowFacts | null {
  return useRendererState((state) => state.window);
}

/** All meetings, read again when anything is announced; null while they are read. */
export function useMeetingList(): readonly MeetingSummary[] | null {
  const news = useRendererState((state) => state.news);
  const [list, setList] = useState<readonly MeetingSummary[] | null>(null);
  useEffect(() => {
    let current = true;
    void window.motebok.call('list-meetings', {}).then((meetings) => {
      if (current) setList(meetings);
    });
    return () => {
      current = false;
    };
  }, [news]);
  return list;
}
