/** The text of a proposal, put or changed while the room looks on. A new wording is a new version (K1, K10). */
import { useEffect, useRef, useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/consensus.ts';
import { ActButton } from '../room/ActButton.tsx';
import { personName, presentPeople, whoIs } from '../room/people.ts';
import { isDone, newId, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';

type Props = { room: Room; item: string; proposal: Proposal | null; onDone: () => void };

export function WordingForm({ room, item, proposal, onDone }: Props) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(proposal ? wording(proposal).text : '');
  const may = proposers(room, item);
  const [proposer, setProposer] = useState(room.state.chair ?? may[0] ?? '');
  useEffect(() => field.current?.focus(), []);
  const command: RoomCommand =
    proposal === null
      ? { kind: 'put-proposal', proposal: newId(), item, text: words, proposer, ...seatOf(room, proposer) }
      : { kind: 'reword-proposal', proposal: proposal.proposal, text: words, proposer };
  const why = words.trim() === '' ? text('consensus.writeFirst') : room.why(command);
  const save = async (): Promise<void> => {
    if (why === null && isDone(await room.send(command))) onDone();
  };
  return (
    <form
      className="wording-form"
      aria-label={text('consensus.wording')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) {
          event.preventDefault();
          void save();
        } else if (event.key === 'Escape') {
          event.preventDefault();
          onDone();
        }
      }}
    >
      <textarea
        ref={field}
        className="ds-input wording-text"
        aria-label={text('consensus.wording')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <label className="wording-proposer">
        {text('consensus.proposer')}
        <select className="ds-input" value={proposer} onChange={(event) => setProposer(event.target.value)}>
          {may.map((each) => (
            <option key={each} value={each}>
              {personName(room.state, each)} · {whoIs(room.state, each).organisation}
            </option>
          ))}
        </select>
      </label>
      <div className="actions">
        <ActButton
          variant="primary"
          run={() => void save()}
          meeting={room.meeting}
          why={why}
          keyboard="Ctrl+Enter"
          act={command.kind}
        >
          {text(proposal === null ? 'consensus.put' : 'consensus.newVersion')}
        </ActButton>
        <ActButton variant="tertiary" run={onDone} meeting={room.meeting} keyboard="Escape">
          {text('frame.cancel')}
        </ActButton>
      </div>
    </form>
  );
}

/** Those who may propose, of those who are here; the law itself says who (K1). */
function proposers(room: Room, item: string): string[] {
  const { chair } = room.state;
  const here = presentPeople(room.state);
  return [...new Set([...(chair === null ? [] : [chair]), ...here])].filter(
    (each) =>
      room.why({ kind: 'put-proposal', proposal: 'asked-beforehand', item, text: '…', proposer: each }) === null,
  );
}

function seatOf(room: Room, person: string): { seat?: string } {
  const seat = room.state.attendance[person]?.seat;
  return seat == null ? {} : { seat };
}
