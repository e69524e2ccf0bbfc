/** A vote that is known by numbers alone: three fields, which take the place of what was given by name (K8). */
import { useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { VOTES, type Vote, type VoteKind } from '../../domain/meeting/vote-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { capitalised } from '../room/capitalised.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';

export function CountByNumbers({ room, proposal, vote }: { room: Room; proposal: Proposal; vote: Vote }) {
  const text = useText();
  const { counted } = vote;
  const [written, setWritten] = useState<Record<VoteKind, string>>({
    // Empty until somebody has counted: Enter alone is no count.
    for: String(counted?.for ?? ''),
    against: String(counted?.against ?? 0),
    abstains: String(counted?.abstaining ?? 0),
  });
  const isWhole = VOTES.every((each) => /^\d{1,4}$/.test(written[each]));
  const command = {
    kind: 'count-vote',
    proposal: proposal.proposal,
    for: Number(written.for),
    against: Number(written.against),
    abstaining: Number(written.abstains),
  } as const;
  const why = isWhole ? room.why(command) : text('voting.wholeNumbers');
  return (
    <form
      className="vote-count"
      onSubmit={(event) => {
        event.preventDefault();
        if (why === null) void room.send(command);
      }}
    >
      {VOTES.map((each) => (
        <TextField
          key={each}
          label={capitalised(text(`voting.vote.${each}`))}
          type="number"
          min={0}
          value={written[each]}
          onType={(value) => setWritten({ ...written, [each]: value })}
        />
      ))}
      <ActButton meeting={room.meeting} why={why} act="count-vote">
        {text('voting.recordNumbers')}
      </ActButton>
    </form>
  );
}
