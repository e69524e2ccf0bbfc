/** Those who wait, each with the reason for the place, and the line where it stands (S2, S5, S6). */
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { lineProposal, speakingOf, type ItemSpeaking } from '../../domain/meeting/speaking-state.ts';
import { isLineClosed, placeReasons, queue } from '../../domain/meeting/speaking.ts';
import { personName } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { WaitingRow } from './WaitingRow.tsx';

/** More than this stand in two columns, so that thirty are seen without scrolling on a small laptop. */
const MOST_IN_ONE_COLUMN = 10;

export function WaitingList({ room }: { room: Room }) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const speaking = speakingOf(room.state, room.state.current);
  const waiting = queue(speaking);
  const reasons = placeReasons(room.state, room.state.current);
  // A row that is moved with the keyboard keeps the focus where it goes.
  const moved = useRef<string | null>(null);
  useEffect(() => {
    if (moved.current === null) return;
    focusAct(list.current?.querySelector<HTMLElement>(`[data-request="${CSS.escape(moved.current)}"]`));
    moved.current = null;
  }, [waiting]);
  const isDense = waiting.length > MOST_IN_ONE_COLUMN;
  return (
    <section className="waiting-part" aria-label={text('speaking.waiting')} data-region>
      <h2 className="room-label">
        {text('speaking.waiting')}
        {waiting.length > 0 && <span className="room-count">{waiting.length}</span>}
      </h2>
      <LineMark speaking={speaking} room={room} />
      {waiting.length === 0 ? (
        <p className="waiting-none">{text(room.state.current === null ? 'speaking.noItem' : 'speaking.nobodyWaits')}</p>
      ) : (
        <ol
          ref={list}
          className="waiting-list"
          data-dense={isDense}
          style={{ '--rows': Math.ceil(waiting.length / 2) } as CSSProperties}
          onKeyDown={(event) => walk(event, list.current)}
        >
          {waiting.map((request, index) => (
            <WaitingRow
              key={request.request}
              room={room}
              request={request}
              reason={reasons[index] ?? { code: 'asked' }}
              place={index + 1}
              isDense={isDense}
              onMoved={() => (moved.current = request.request)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function LineMark({ speaking, room }: { speaking: ItemSpeaking; room: Room }) {
  const text = useText();
  const format = useFormat();
  const { line } = speaking;
  const proposal = lineProposal(speaking);
  if (line === null && proposal === null) return null;
  if (line === null)
    return (
      <p className="line-mark">
        {proposal?.by == null
          ? text('speaking.lineProposed')
          : text('speaking.lineProposedBy', { name: personName(room.state, proposal.by) })}
      </p>
    );
  const until = speaking.speeches.find((each) => each.request === line.until);
  return (
    <p className="line-mark" data-drawn>
      {text(line.decidedBy === 'chair' ? 'speaking.lineByChair' : 'speaking.lineByMeeting', {
        time: format.time(line.drawnAt.at),
      })}{' '}
      {isLineClosed(speaking) || !until
        ? text('speaking.lineClosed')
        : text('speaking.lineOpenUntil', { name: personName(room.state, until.person) })}
    </p>
  );
}

/** Arrows up and down walk from row to row, on the same act; left and right along the acts of a row. The way out is Tab or Esc. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const focused = document.activeElement;
  if (event.altKey || list === null || !(focused instanceof HTMLElement)) return; // with Alt they move the row itself
  const rows = [...list.querySelectorAll<HTMLElement>('.waiting-row')];
  const at = rows.findIndex((each) => each.contains(focused));
  const down = STEPS_DOWN[event.key];
  const along = STEPS_ALONG[event.key];
  if (down !== undefined) focusAct(rows[clamp(at + down, rows.length)], focused.dataset['act']);
  else if (along !== undefined) {
    const acts = [...(rows[at]?.querySelectorAll('button') ?? [])];
    acts[clamp(acts.indexOf(focused as HTMLButtonElement) + along, acts.length)]?.focus();
  } else return;
  event.preventDefault();
}

const STEPS_DOWN: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const STEPS_ALONG: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

function clamp(at: number, count: number): number {
  return Math.min(count - 1, Math.max(0, at));
}

function focusAct(row: HTMLElement | null | undefined, act = 'withdraw-request'): void {
  row?.querySelector<HTMLElement>(`button[data-act="${act}"]`)?.focus();
}
