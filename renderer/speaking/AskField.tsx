/**
 * "Be om ordet": the field that has the caret by itself. Empty, Enter means Neste, or what comes when nobody waits; a start of a name and Enter put a
 * person on the list, `/r`, `/s`, `/o`, `/f` say the kind; Ctrl+Enter is the chair giving the word, `!` at once, `@2` at the second place (S1–S3, S5, S11).
 */
import type { RefObject } from 'react';
import { PersonField, type Meant } from '../room/PersonField.tsx';
import { isDone, newId, type Room } from '../room/useRoom.ts';
import { useRefusalText } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { candidates, readTyped } from './asking.ts';
import { isTalkOver, useNext } from './useNext.ts';

type Props = {
  room: Room;
  field: RefObject<HTMLInputElement | null>;
  /** What comes after the last speaker. */
  conclude: () => void;
};

export function AskField({ room, field, conclude }: Props) {
  const text = useText();
  const sentence = useRefusalText();
  const giveNext = useNext(room);
  const find = (typed: string): Meant[] =>
    candidates(room.state, readTyped(typed)).map(({ refusal, ...who }) => ({
      who,
      // A place that is named is the chair's to give, whatever the one who asks might do.
      why: refusal === null || readTyped(typed).place !== undefined ? null : sentence(refusal, room.meeting),
      enter: text(refusal === null ? 'speaking.enterPuts' : 'speaking.ctrlEnterGives'),
    }));
  const take = async ({ who }: Meant, typed: string, asChair: boolean): Promise<boolean> => {
    const { speech, place } = readTyped(typed);
    const asked = { request: newId(), person: who.person, speech };
    if (!asChair && place === undefined) return isDone(await room.send({ kind: 'ask-for-the-word', ...asked }));
    return isDone(await room.send({ kind: 'give-the-word', ...asked, ...(place === undefined ? {} : { place }) }));
  };
  return (
    <PersonField
      field={field}
      label={text('speaking.ask')}
      description={text('speaking.askHint')}
      find={find}
      take={take}
      onEmptyEnter={isTalkOver(room) ? conclude : giveNext}
    >
      {(typed, found) => <KindMark typed={typed} isNobody={found.length === 0} />}
    </PersonField>
  );
}

/** What the letter after `/` has chosen, or that nobody is called so. */
function KindMark({ typed, isNobody }: { typed: string; isNobody: boolean }) {
  const text = useText();
  const { name, speech, place } = readTyped(typed);
  const kind =
    speech === 'innlegg' && place === undefined ? text('speaking.kindHint') : text(`speaking.kind.${speech}`);
  const where =
    place === undefined ? '' : place === 'now' ? text('speaking.atOnce') : text('speaking.atPlace', { place });
  const words =
    name !== '' && isNobody ? text('speaking.nobodyCalled') : [kind, where].filter((each) => each !== '').join(', ');
  return (
    <span className="ask-kind" data-kind={speech}>
      {words}
    </span>
  );
}
