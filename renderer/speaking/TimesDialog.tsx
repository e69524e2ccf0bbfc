/** Speaking times of one case where they differ from the body's (S4), and a time budget for each party, off unless it is set (S8). */
import { useState } from 'react';
import { bodyOf, SPEECH_KINDS, type Party, type SpeechKind } from '../../domain/meeting/roster.ts';
import { speakingOf } from '../../domain/meeting/speaking-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { itemName } from '../room/agenda-time.ts';
import { capitalised } from '../room/capitalised.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { budgetParties } from './budget-parties.ts';
import { readSeconds, writeSeconds } from './minutes-seconds.ts';

type Times = Partial<Record<SpeechKind, string>>;
type Budget = Partial<Record<Party, string>>;

export function TimesDialog({ room, item, onClose }: { room: Room; item: string; onClose: () => void }) {
  const text = useText();
  const speaking = speakingOf(room.state, item);
  const shown = room.state.items[item];
  const body = bodyOf(room.state.roster, shown?.body ?? '');
  const parties = budgetParties(room.state.roster, shown?.body ?? '', speaking.budget);
  const [times, setTimes] = useState<Times>(() => written(speaking.seconds));
  const [budget, setBudget] = useState<Budget>(() => written(speaking.budget?.seconds ?? {}));
  const [redistributes, setRedistributes] = useState(speaking.budget?.redistributes ?? false);
  const wrong = [...Object.values(times), ...Object.values(budget)].some((each) => !isEmpty(each) && !read(each));
  const save = async (): Promise<void> => {
    const seconds = Object.fromEntries(SPEECH_KINDS.map((kind) => [kind, read(times[kind])]));
    const given = Object.fromEntries(parties.flatMap((party) => entry(party, read(budget[party]))));
    const first = await room.send({ kind: 'change-speaking-time', item, seconds });
    if (!isDone(first)) return;
    if (isDone(await room.send({ kind: 'set-time-budget', item, seconds: given, redistributes }))) onClose();
  };
  return (
    <Dialog title={text('speaking.timesOf', { item: shown ? itemName(shown) : '' })} onClose={onClose} wide>
      <form
        className="stacked"
        onSubmit={(event) => {
          event.preventDefault();
          if (!wrong) void save();
        }}
      >
        <p className="hint">{text('speaking.timesHint')}</p>
        <div className="fields">
          {SPEECH_KINDS.map((kind) => (
            <TextField
              key={kind}
              label={capitalised(text(`speaking.kind.${kind}`))}
              value={times[kind] ?? ''}
              placeholder={writeSeconds(body?.speakingTimeSeconds[kind] ?? 0)}
              onType={(value) => setTimes({ ...times, [kind]: value })}
            />
          ))}
        </div>
        <h3 className="subtitle">{text('speaking.budget')}</h3>
        <p className="hint">{text('speaking.budgetHint')}</p>
        <div className="fields budget-fields">
          {parties.map((party) => (
            <TextField
              key={party}
              label={capitalised(text(`term.party.${party}`))}
              value={budget[party] ?? ''}
              placeholder={text('speaking.noBudget')}
              onType={(value) => setBudget({ ...budget, [party]: value })}
            />
          ))}
        </div>
        <label className="choice">
          <input type="checkbox" checked={redistributes} onChange={(event) => setRedistributes(event.target.checked)} />
          {text('speaking.redistributes')}
        </label>
        <div className="actions">
          <ActButton
            variant="primary"
            meeting={room.meeting}
            why={wrong ? text('speaking.writeTime') : room.why({ kind: 'change-speaking-time', item, seconds: {} })}
            act="save-times"
          >
            {text('frame.save')}
          </ActButton>
        </div>
      </form>
    </Dialog>
  );
}

function written<Key extends string>(seconds: Readonly<Partial<Record<Key, number>>>): Partial<Record<Key, string>> {
  const entries = Object.entries(seconds) as [Key, number | undefined][];
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, writeSeconds(value)]])),
  ) as Partial<Record<Key, string>>;
}

function isEmpty(typed: string | undefined): boolean {
  return typed === undefined || typed.trim() === '';
}

/** Seconds, or null for an empty field: then the body's own time holds. */
function read(typed: string | undefined): number | null {
  return typed === undefined ? null : readSeconds(typed);
}

function entry(party: Party, seconds: number | null): [Party, number][] {
  return seconds === null ? [] : [[party, seconds]];
}
