/**
 * The text of a proposal, put or changed while everybody looks on. What is typed is kept as a draft that other windows and
 * the room screen show, with what it changes; put, it is a new version or a proposal of its own (K1, K10).
 */
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { DraftSubject } from '../../domain/meeting/drafted-wording.ts';
import { ActButton } from '../room/ActButton.tsx';
import { personName, presentPeople, whoIs } from '../room/people.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useProse } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { ChangedText } from './ChangedText.tsx';
import { useWordingDraft, type WordingDraft } from './useWordingDraft.ts';
import { wordingBase, wordingCommand } from './wording-command.ts';

type Ways = {
  /** Words that were given up and are taken back; absent where the form opens with what was kept. */
  start?: string;
  /** It is put (with the new proposal, where it is one), or closed. */
  onDone: (put?: string) => void;
  /** What was written when the form was closed without putting it. */
  onGivenUp: (words: string) => void;
};
type Props = { room: Room; item: string; subject: DraftSubject } & Ways;

export function WordingForm(props: Props) {
  // The form opens with what was kept, so it waits until that has been read.
  return useProse(props.room.meeting) === null ? null : <Form {...props} />;
}

function Form({ room, item, subject, start, onDone, onGivenUp }: Props) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const base = wordingBase(room.state, subject);
  const draft = useWordingDraft(room, subject, base, start);
  const may = proposers(room, item);
  const [proposer, setProposer] = useState(room.state.chair ?? may[0] ?? '');
  useCaretHere(field);
  const command = wordingCommand(room.state, subject, item, draft.words, proposer);
  const why = draft.words.trim() === '' ? text('consensus.writeFirst') : room.why(command);
  const save = async (): Promise<void> => {
    if (why !== null || !isDone(await room.send(command))) return;
    draft.end();
    onDone(command.kind === 'put-proposal' ? command.proposal : undefined);
  };
  const cancel = (): void => {
    draft.end();
    if (draft.words !== base && draft.words.trim() !== '') onGivenUp(draft.words);
    onDone();
  };
  return (
    <form
      className="wording-form"
      aria-label={text('consensus.wording')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => withKeys(event, save, cancel)}
    >
      <textarea
        ref={field}
        className="ds-input wording-text"
        aria-label={text('consensus.wording')}
        value={draft.words}
        onChange={(event) => draft.type(event.target.value)}
      />
      <DraftLine draft={draft} />
      {base !== '' && draft.words !== base && <Preview before={base} after={draft.words} />}
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
          {text(subject.writes === 'change' ? 'consensus.newVersion' : 'consensus.put')}
        </ActButton>
        <ActButton variant="tertiary" run={cancel} meeting={room.meeting} keyboard="Escape">
          {text('frame.cancel')}
        </ActButton>
      </div>
    </form>
  );
}

/** The caret comes here, and goes back to where it was. */
function useCaretHere(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const from = document.activeElement;
    field.current?.focus();
    return () => {
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, [field]);
}

function withKeys(event: KeyboardEvent, save: () => Promise<void>, cancel: () => void): void {
  if (event.key === 'Enter' && event.ctrlKey) {
    event.preventDefault();
    if (!event.repeat) void save();
  } else if (event.key === 'Escape') {
    event.preventDefault();
    cancel();
  }
}

/** Where the draft stands: kept, or not; and whether somebody else writes the same wording. */
function DraftLine({ draft }: { draft: WordingDraft }) {
  const text = useText();
  const format = useFormat();
  const saved = draft.savedAt === null ? '' : text('wording.writing.saved', { time: format.time(draft.savedAt, true) });
  return (
    <p className="draft-line" data-safety={draft.safety}>
      <span>{draft.safety === 'failed' ? text('minutes.proseFailed') : saved}</span>
      {draft.elsewhere !== null && (
        <span role="status">
          {text('wording.writing.elsewhere')}{' '}
          <button type="button" className="quiet-button" onClick={draft.takeElsewhere}>
            {text('wording.writing.take')}
          </button>
        </span>
      )}
    </p>
  );
}

function Preview({ before, after }: { before: string; after: string }) {
  const text = useText();
  return (
    <>
      <p className="room-label">{text('wording.seenAs')}</p>
      <ChangedText before={before} after={after} />
    </>
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
