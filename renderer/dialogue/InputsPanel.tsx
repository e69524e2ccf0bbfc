/**
 * Questions, answers and inputs of the theme that is open, in the words that were said: the middle of a dialogmøte, and
 * beside the talk of every drøfting (B2, K9). They go into the minutes as they stand here.
 */
import { useState } from 'react';
import type { Input, Item } from '../../domain/meeting/agenda-state.ts';
import { personName, whoIs } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import './dialogue.css';
import { InputForm } from './InputForm.tsx';
import { saidIn, unanswered } from './said.ts';

export function InputsPanel({ room, item }: { room: Room; item: Item }) {
  const text = useText();
  const [answering, setAnswering] = useState<string | null>(null);
  const { state } = room;
  const said = saidIn(state, item.item);
  const question = said.find((each) => each.input === answering);
  const open = unanswered(state, item.item).length;
  return (
    <section className="dialogue" aria-label={text('dialogue.title')} data-region>
      <h2 className="room-label">
        {text('dialogue.title')}
        {said.length > 0 && <span className="room-count">{said.length}</span>}
        {open > 0 && <span className="room-count">{text('dialogue.unanswered', { count: open })}</span>}
      </h2>
      <ol className="dialogue-list" tabIndex={0} aria-label={text('dialogue.title')}>
        {said.length === 0 && <li className="hint">{text('dialogue.nothing')}</li>}
        {said.map((each) => (
          <li key={each.input} className="dialogue-said" data-kind={each.inputKind}>
            <Words room={room} input={each} />
            {each.answers.map((answer) => (
              <div key={answer.input} className="dialogue-answer">
                <Words room={room} input={answer} />
              </div>
            ))}
            {each.inputKind === 'question' && item.concludedAt === undefined && (
              <button
                type="button"
                className="quiet-button"
                aria-expanded={answering === each.input}
                data-act="answer"
                onClick={() => setAnswering(answering === each.input ? null : each.input)}
              >
                {text('dialogue.answer')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {item.concludedAt === undefined && (
        <InputForm
          key={question?.input ?? 'new'}
          room={room}
          item={item}
          {...(question ? { question } : {})}
          onSaved={() => setAnswering(null)}
        />
      )}
    </section>
  );
}

/** Who said it, what, and when. */
function Words({ room, input }: { room: Room; input: Input }) {
  const text = useText();
  const format = useFormat();
  const who =
    input.person === undefined
      ? (input.organisation ?? text('dialogue.unnamed'))
      : [personName(room.state, input.person), whoIs(room.state, input.person).organisation]
          .filter((each) => each !== '')
          .join(' · ');
  return (
    <>
      <p className="dialogue-who">
        <span className="kind-mark">{text(`dialogue.kind.${input.inputKind}`)}</span> <strong>{who}</strong>{' '}
        <time className="figures quiet" dateTime={input.at.at}>
          {format.time(input.at.at)}
        </time>
      </p>
      <p className="dialogue-words">{input.words}</p>
    </>
  );
}
