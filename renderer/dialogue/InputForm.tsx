/** Writes down what was said: who, what kind, the words; Ctrl+Enter saves, and the field stands ready for the next (K9). */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Input, Item } from '../../domain/meeting/agenda-state.ts';
import type { InputKind } from '../../domain/meeting/agenda-events.ts';
import { currentSpeech } from '../../domain/meeting/speaking-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { everyone, personName } from '../room/people.ts';
import { isDone, newId, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { KINDS, sayerFrom } from './said.ts';

type Props = { room: Room; item: Item; question?: Input; onSaved: () => void };

export function InputForm({ room, item, question, onSaved }: Props) {
  const text = useText();
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, meeting } = room;
  const speech = currentSpeech(state);
  const [id, setId] = useState(newId);
  const [kind, setKind] = useState<InputKind>('question');
  // Whoever has the word is most often the one who says it.
  const [who, setWho] = useState<string | null>(null);
  const shown = who ?? (speech ? personName(state, speech.person) : '');
  const [words, setWords] = useState('');
  const inputKind: InputKind = question ? 'answer' : kind;
  const command: RoomCommand = {
    kind: 'record-input',
    item: item.item,
    input: id,
    inputKind,
    ...sayerFrom(state, shown),
    words: words.trim() || '…',
    ...(question ? { to: question.input } : {}),
  };
  const why = room.why(command) ?? (words.trim() === '' ? text('dialogue.wordsFirst') : null);
  const save = async (): Promise<void> => {
    if (why !== null || !isDone(await room.send(command))) return;
    setWords('');
    setWho(null);
    setId(newId());
    onSaved();
  };
  useEffect(() => {
    if (question) field.current?.focus();
  }, [question]);
  useKeys([{ key: 'q', label: text('dialogue.write'), run: () => field.current?.focus() }]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void save();
  };
  return (
    <form
      className="dialogue-form"
      aria-label={text(question ? 'dialogue.answer' : 'dialogue.write')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="dialogue-line">
        {question ? (
          <span className="kind-mark">{text('dialogue.kind.answer')}</span>
        ) : (
          <select
            className="ds-input"
            aria-label={text('dialogue.kindLabel')}
            value={kind}
            onChange={(event) => setKind(event.target.value as InputKind)}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {text(`dialogue.kind.${each}`)}
              </option>
            ))}
          </select>
        )}
        <input
          className="ds-input"
          aria-label={text('dialogue.who')}
          placeholder={text('dialogue.whoShort')}
          list={list}
          value={shown}
          autoComplete="off"
          onChange={(event) => setWho(event.target.value)}
        />
        <datalist id={list}>
          {everyone(state).map((each) => (
            <option key={each} value={personName(state, each)} />
          ))}
        </datalist>
      </div>
      <textarea
        ref={field}
        className="ds-input"
        rows={2}
        aria-label={text('dialogue.words')}
        placeholder={text('dialogue.wordsHint')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <ActButton variant="primary" meeting={meeting} why={why} keyboard="Ctrl+Enter" act="record-input">
        {text('dialogue.save')}
      </ActButton>
    </form>
  );
}
