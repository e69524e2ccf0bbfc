/** What comes next for a protokolltilførsel: its words, and whether it is taken in (K16). */
import { useState } from 'react';
import { LONGEST_STATEMENT, type Statement } from '../../domain/meeting/statement-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { ActForm } from '../room/ActForm.tsx';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';

export function StatementActs({ room, statement }: { room: Room; statement: Statement }) {
  const { words, decision } = statement;
  if (decision && (words !== undefined || !decision.admitted)) return null;
  return (
    <>
      {words === undefined && <HandIn room={room} statement={statement} />}
      {words !== undefined && <Admit room={room} statement={statement} />}
    </>
  );
}

function HandIn({ room, statement: { statement } }: { room: Room; statement: Statement }) {
  const text = useText();
  const [words, setWords] = useState('');
  const left = LONGEST_STATEMENT - Array.from(words).length;
  const command = { kind: 'hand-in-statement', statement, words: words.trim() } as const;
  const why =
    room.why({ ...command, words: words.trim() || '…' }) ?? (words.trim() === '' ? text('consensus.writeFirst') : null);
  const save = async (): Promise<void> => {
    if (isDone(await room.send(command))) setWords('');
  };
  return (
    <ActForm
      meeting={room.meeting}
      why={why}
      act="hand-in-statement"
      label={text('statement.handIn')}
      variant="secondary"
      keyboard="Ctrl+Enter"
      save={save}
    >
      <TextField
        label={text('statement.words', { most: LONGEST_STATEMENT })}
        description={text('statement.left', { count: left })}
        value={words}
        onType={setWords}
        multiline
        rows={4}
      />
    </ActForm>
  );
}

function Admit({ room, statement: { statement } }: { room: Room; statement: Statement }) {
  const text = useText();
  const [reason, setReason] = useState('');
  const [byBody, setByBody] = useState(false);
  const decidedBy = byBody ? 'body' : 'chair';
  const admit = { kind: 'decide-statement', statement, admitted: true, decidedBy } as const;
  const refuse = { ...admit, admitted: false, reason: reason.trim() } as const;
  const whyRefuse = reason.trim() === '' ? text('statement.reasonFirst') : room.why(refuse);
  return (
    <div className="stack">
      <label className="choice">
        <input
          type="checkbox"
          className="ds-input"
          checked={byBody}
          onChange={(event) => setByBody(event.target.checked)}
        />
        {text('statement.byBody')}
      </label>
      <TextField label={text('statement.reason')} value={reason} onType={setReason} />
      <div className="actions">
        <ActButton
          variant="primary"
          run={() => void room.send(admit)}
          meeting={room.meeting}
          why={room.why(admit)}
          act="admit-statement"
        >
          {text('statement.admit')}
        </ActButton>
        <ActButton run={() => void room.send(refuse)} meeting={room.meeting} why={whyRefuse} act="refuse-statement">
          {text('statement.refuse')}
        </ActButton>
      </div>
    </div>
  );
}
