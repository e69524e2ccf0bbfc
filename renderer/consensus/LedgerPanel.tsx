/**
 * Objections and reservations, each with its answers and its state in words: they stand until they are met or withdrawn, also
 * against a later wording (K12). What is settled waits behind a word.
 */
import { useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { isStanding, ledgerOf } from '../../domain/meeting/ledger.ts';
import type { LedgerEntry } from '../../domain/meeting/ledger-state.ts';
import { personName } from '../room/people.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { AnswerForm } from './AnswerForm.tsx';
import './ledger.css';
import { LedgerActs } from './LedgerActs.tsx';
import { PositionMark } from './PositionMark.tsx';
import { voices } from './result-words.ts';

export function LedgerPanel({ room, proposal }: { room: Room; proposal: Proposal }) {
  const text = useText();
  const [answering, setAnswering] = useState<string | null>(null);
  const ledger = ledgerOf(room.state, proposal.proposal);
  const standing = ledger.filter(isStanding);
  const settled = ledger.filter((each) => !isStanding(each));
  const next = standing.find((each) => each.state === 'unanswered') ?? standing[0];
  useKeys([
    { key: 'ø', label: text('ledger.title'), run: () => next && setAnswering(keyOf(next)), off: next === undefined },
  ]);
  if (ledger.length === 0) return null;
  const row = (each: LedgerEntry) => (
    <Row
      key={keyOf(each)}
      room={room}
      entry={each}
      isNext={each === next}
      isAnswering={answering === keyOf(each)}
      setAnswering={(on) => setAnswering(on ? keyOf(each) : null)}
    />
  );
  return (
    <section className="ledger" aria-label={text('ledger.title')}>
      <h3 className="room-label">{text('ledger.title')}</h3>
      <ul>{standing.map(row)}</ul>
      {settled.length > 0 && (
        <details open={standing.length === 0}>
          <summary>{text('ledger.settled', { count: settled.length })}</summary>
          <ul>{settled.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

/** One entry may stand twice: met for one kommune and not for another (K13). */
function keyOf({ entry, organisations }: LedgerEntry): string {
  return `${entry} ${organisations.join(' ')}`;
}

type RowProps = {
  room: Room;
  entry: LedgerEntry;
  isNext: boolean;
  isAnswering: boolean;
  setAnswering: (on: boolean) => void;
};

function Row({ room, entry, isNext, isAnswering, setAnswering }: RowProps) {
  const text = useText();
  const names = voices(room.state, entry.seat, entry.organisations).join(', ');
  const about = { proposal: entry.proposal, entry: entry.entry, organisations: entry.organisations };
  const answer = async (words: string): Promise<void> => {
    if (isDone(await room.send({ kind: 'answer-objection', ...about, answer: words }))) setAnswering(false);
  };
  return (
    <li className="ledger-entry" data-state={entry.state} data-kind={entry.kind}>
      <p className="ledger-head">
        <PositionMark standing={entry.kind === 'objection' ? 'objects' : 'assentWithRemark'} />
        <strong>{names}</strong>
        <span className="hint">
          {text(`ledger.kind.${entry.kind}`)} {text('ledger.against', { version: entry.version })}
        </span>
        <span className="ledger-state">{text(`ledger.state.${entry.state}`)}</span>
      </p>
      {entry.words !== '' && (
        <q title={personName(room.state, entry.person)} className="ledger-words">
          {entry.words}
        </q>
      )}
      {entry.answers.map((each) => (
        <p key={each.at.seq}>{text('ledger.answered', { words: each.words })}</p>
      ))}
      {entry.metBy !== undefined && <p>{text('ledger.metBy', { words: entry.metBy })}</p>}
      {isAnswering ? (
        <AnswerForm
          label={text('ledger.answerTo', { name: names })}
          save={(words) => void answer(words)}
          cancel={() => setAnswering(false)}
          why={room.why({ kind: 'answer-objection', ...about, answer: '…' })}
          meeting={room.meeting}
        />
      ) : (
        isStanding(entry) && <LedgerActs room={room} about={about} isNext={isNext} answer={() => setAnswering(true)} />
      )}
    </li>
  );
}
