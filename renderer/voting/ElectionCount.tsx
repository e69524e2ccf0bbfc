/** An election that is open: the ballots are counted, and what they give is said before it is declared (K8). */
import { useEffect, useRef, useState } from 'react';
import type { Election } from '../../domain/meeting/vote-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { TextField } from '../ui/TextField.tsx';
import { countFrom, outcomeOf, writtenCount } from './election-count.ts';
import { useElectionText } from './useElectionText.ts';

type Props = { room: Room; election: Election; onDeclared: () => void };

export function ElectionCount({ room, election, onDeclared }: Props) {
  const text = useText();
  const words = useElectionText();
  const [written, setWritten] = useState(() => writtenCount(election));
  const form = useRef<HTMLFormElement>(null);
  const isNew = useRef(election.counted === null);
  // One that was just opened is counted next.
  useEffect(() => {
    if (isNew.current) form.current?.querySelector('input')?.focus();
  }, []);
  const read = countFrom(written);
  const count = { kind: 'count-election', election: election.election, ...(read ?? { counts: {}, blank: 0 }) } as const;
  const whyCount = read === null ? text('voting.wholeNumbers') : room.why(count);
  const outcome = outcomeOf(election);
  const declare = { kind: 'declare-election', election: election.election } as const;
  return (
    <form
      ref={form}
      className="election"
      aria-label={election.office}
      onSubmit={(event) => {
        event.preventDefault();
        if (whyCount === null) void room.send(count);
      }}
    >
      <h3 className="subtitle">{election.office}</h3>
      <div className="election-counts">
        {election.candidates.map((each) => (
          <TextField
            key={each}
            label={text('election.votesFor', { name: each })}
            type="number"
            min={0}
            value={written.counts[each] ?? ''}
            onType={(votes) => setWritten({ ...written, counts: { ...written.counts, [each]: votes } })}
          />
        ))}
        <TextField
          label={text('election.blank')}
          type="number"
          min={0}
          value={written.blank}
          onType={(blank) => setWritten({ ...written, blank })}
        />
      </div>
      {outcome && (
        <Sentence tone={outcome.kind === 'leading' ? 'good' : 'warning'}>
          <p>{words.outcome(outcome)}</p>
          {outcome.kind !== 'leading' && <p>{text('election.tiedWhat')}</p>}
        </Sentence>
      )}
      <div className="election-line">
        <ActButton
          variant={outcome?.kind === 'leading' ? 'secondary' : 'primary'}
          meeting={room.meeting}
          why={whyCount}
          act="count-election"
        >
          {text('election.record')}
        </ActButton>
        <ActButton
          variant={outcome?.kind === 'leading' ? 'primary' : 'secondary'}
          run={() => void room.send(declare).then((answer) => isDone(answer) && onDeclared())}
          meeting={room.meeting}
          why={room.why(declare)}
          act="declare-election"
        >
          {outcome?.kind === 'leading'
            ? text('election.declare', { name: outcome.name })
            : text('election.declareFirst')}
        </ActButton>
      </div>
    </form>
  );
}
