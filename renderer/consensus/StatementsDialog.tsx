/** Protokolltilførsler of an item (K16): announced with who stands behind, handed in word for word, admitted or refused with a reason. */
import { useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { Statement, StatementAuthor } from '../../domain/meeting/statement-state.ts';
import { organisationName } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { AnnounceStatement } from './AnnounceStatement.tsx';
import './ledger.css';
import { StatementActs } from './StatementActs.tsx';
import { voices } from './result-words.ts';

type Props = { room: Room; item: Item; onClose: () => void };

export function StatementsDialog({ room, item, onClose }: Props) {
  const text = useText();
  const [announcing, setAnnouncing] = useState(false);
  const statements = statementsOf(room, item.item);
  return (
    <Dialog title={text('statement.title')} onClose={onClose} wide>
      <div className="statements">
        {statements.length === 0 && <p className="hint">{text('statement.none')}</p>}
        {statements.map((each) => (
          <StatementRow key={each.statement} room={room} statement={each} />
        ))}
        {announcing || statements.length === 0 ? (
          <AnnounceStatement room={room} item={item.item} onDone={() => setAnnouncing(false)} />
        ) : (
          <button type="button" className="quiet-button" onClick={() => setAnnouncing(true)}>
            {text('statement.announce')} …
          </button>
        )}
      </div>
    </Dialog>
  );
}

/** Those of an item, in the order in which they were announced. */
export function statementsOf({ state }: Room, item: string): Statement[] {
  return Object.values(state.statements).filter((each) => each.item === item);
}

function StatementRow({ room, statement }: { room: Room; statement: Statement }) {
  const text = useText();
  const format = useFormat();
  const { announcedAt, handedInAt, decision, words } = statement;
  const state = decision
    ? text(decision.admitted ? 'statement.state.admitted' : 'statement.state.refused', {
        reason: decision.reason ?? '',
      })
    : handedInAt
      ? text('statement.state.handedIn', { time: format.time(handedInAt.at) })
      : text('statement.state.announced', { time: format.time(announcedAt.at) });
  return (
    <article className="statement">
      <p className="ledger-head">
        <strong>{statement.authors.map((each) => authorName(room, each)).join(', ')}</strong>
        <span className="statement-state">{state}</span>
      </p>
      {words !== undefined && <blockquote>{words}</blockquote>}
      <StatementActs room={room} statement={statement} />
    </article>
  );
}

/** Who stands behind it: the seat's voice, the organisation, or both. */
function authorName({ state }: Room, { seat, organisation }: StatementAuthor): string {
  if (seat === undefined) return organisation === undefined ? '' : organisationName(state, organisation);
  const known = state.roster.seats.find((each) => each.seat === seat);
  const spoken = organisation ?? known?.organisation;
  return spoken === undefined ? seat : (voices(state, seat, [spoken])[0] ?? seat);
}
