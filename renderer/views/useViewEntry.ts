/** Entering views: which row is meant, what a letter records, and where the caret goes on (C7). */
import { useRef, useState } from 'react';
import type { OrganisationId } from '../../domain/ids.ts';
import type { ViewKind, ViewSource } from '../../domain/meeting/views-state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import type { Asking } from './useAsking.ts';
import { asksForWords, rowAfter, type ViewRow } from './view-rows.ts';

export type ViewEntry = {
  focused: OrganisationId;
  focus: (organisation: OrganisationId) => void;
  /** The row whose treatment is being written; null when none is. */
  opened: OrganisationId | null;
  open: (organisation: OrganisationId) => void;
  close: () => void;
  /** Records the view of the row that has the caret, with what is known of its treatment already. */
  record: (view: ViewKind) => void;
  /** Why nothing can be recorded, once the case has ended; null while it can. */
  why: Refusal | null;
  /** Whether the row that has the caret can be asked by the deadline that is set. */
  canAsk: boolean;
  ask: () => void;
};

export function useViewEntry(
  room: Room,
  item: string,
  rows: readonly ViewRow[],
  from: ViewSource,
  asking: Asking,
): ViewEntry {
  const [chosen, focus] = useState<OrganisationId>(() => firstToAnswer(rows));
  const [opened, setOpened] = useState<OrganisationId | null>(null);
  const focused = rows.some((each) => each.organisation === chosen) ? chosen : firstToAnswer(rows);
  const why = room.why({ kind: 'record-view', item, organisation: focused, view: 'none', from });
  /** From a view that has words until its fields are closed: what is typed before they have opened is no other view. */
  const isOpening = useRef(false);
  const record = async (view: ViewKind): Promise<void> => {
    const row = rows.find((each) => each.organisation === focused);
    if (!row || opened !== null || isOpening.current || why !== null) return;
    const { treatedBy, treatedOn, reference } = row.view ?? {};
    // Words belong to the view that they were said with; who treated it, and when, stays.
    const said = {
      ...(row.view?.view === view && row.view.words !== undefined ? { words: row.view.words } : {}),
      ...(treatedBy === undefined ? {} : { treatedBy }),
      ...(treatedOn === undefined ? {} : { treatedOn }),
      ...(reference === undefined ? {} : { reference }),
    };
    // The caret walks on at once, so that the next letter is never taken for the same row; a refusal brings it back.
    const staysHere = asksForWords(view);
    if (!staysHere) focus(rowAfter(rows, focused));
    isOpening.current = staysHere;
    const done = isDone(await room.send({ kind: 'record-view', item, organisation: focused, view, from, ...said }));
    if (done && staysHere) setOpened(focused);
    if (done) return;
    isOpening.current = false;
    focus(focused);
  };
  return {
    focused,
    focus,
    opened,
    open: (organisation) => {
      focus(organisation);
      setOpened(organisation);
    },
    close: () => {
      isOpening.current = false;
      setOpened(null);
    },
    record: (view) => void record(view),
    why,
    canAsk: asking.why === null && asking.organisations.includes(focused),
    ask: () => {
      focus(rowAfter(rows, focused));
      void asking.ask([focused]);
    },
  };
}

/** Where entering begins: the first whose answer is missing, else the first of all. */
function firstToAnswer(rows: readonly ViewRow[]): OrganisationId {
  return (rows.find((each) => each.view === null) ?? rows[0])?.organisation ?? '';
}
