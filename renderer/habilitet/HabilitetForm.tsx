/** Raises the question about one person with its ground; the body's answer can be given in the same step (A4). */
import { useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { HabilitetGround } from '../../domain/meeting/habilitet-events.ts';
import { ActButton } from '../room/ActButton.tsx';
import { everyone, personName, presentPeople, whoIs } from '../room/people.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { GROUND_CHOICES, groundFrom, type GroundChoice } from './ground.ts';

/** Stands in while the form is not filled in, so that the law can be asked about the rest. */
const ANY_GROUND: HabilitetGround = { law: 'fvl6' };

export function HabilitetForm({ room, item }: { room: Room; item: Item }) {
  const text = useText();
  const { state, meeting } = room;
  const [person, setPerson] = useState('');
  const [raisedBy, setRaisedBy] = useState('');
  const [choice, setChoice] = useState<GroundChoice>('1e');
  const [words, setWords] = useState('');
  const ground = groundFrom(choice, words, state.languageForm);
  const raising = { item: item.item, person, raisedBy: raisedBy || person, ground: ground ?? ANY_GROUND };
  const missing = person === '' ? text('habilitet.personFirst') : ground === null ? text('habilitet.wordsFirst') : null;
  const whyRaise = missing ?? room.why({ kind: 'raise-habilitet', ...raising });
  const whyDecide = (habil: boolean) =>
    missing ?? room.why({ kind: 'decide-habilitet', item: item.item, person, habil, ground: raising.ground });
  const raise = async (): Promise<boolean> => isDone(await room.send({ kind: 'raise-habilitet', ...raising }));
  const done = (): void => {
    setPerson('');
    setWords('');
  };
  const onlyRaise = async (): Promise<void> => {
    if (await raise()) done();
  };
  const decide = async (habil: boolean): Promise<void> => {
    if (!(await raise())) return;
    const { item: id, ground: on } = raising;
    if (isDone(await room.send({ kind: 'decide-habilitet', item: id, person, habil, ground: on }))) done();
  };
  const people = [...new Set([...presentPeople(state), ...everyone(state)])].map((each) => ({
    value: each,
    words: [personName(state, each), whoIs(state, each).organisation].filter((one) => one !== '').join(' · '),
  }));
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <div className="habilitet-fields">
        <SelectField<string>
          label={text('habilitet.person')}
          value={person}
          empty={text('habilitet.choosePerson')}
          choices={people}
          onChoose={setPerson}
        />
        <SelectField<string>
          label={text('habilitet.raisedBy')}
          value={raisedBy}
          empty={text('habilitet.self')}
          choices={[...(raisedBy === '' ? [] : [{ value: '', words: text('habilitet.self') }]), ...people]}
          onChoose={setRaisedBy}
        />
        <SelectField
          label={text('habilitet.ground')}
          value={choice}
          choices={GROUND_CHOICES.map((value) => ({ value, words: text(`habilitet.choice.${value}`) }))}
          onChoose={setChoice}
        />
        <TextField
          label={choice === 'own' ? text('habilitet.words') : `${text('habilitet.words')} (${text('frame.optional')})`}
          value={words}
          onType={setWords}
        />
      </div>
      <p className="hint">{text('habilitet.howDecided')}</p>
      <div className="actions">
        <ActButton
          variant="primary"
          run={() => void decide(false)}
          meeting={meeting}
          why={whyDecide(false)}
          act="decide-inhabil"
        >
          {text('habilitet.foundInhabil')}
        </ActButton>
        <ActButton run={() => void decide(true)} meeting={meeting} why={whyDecide(true)} act="decide-habil">
          {text('habilitet.foundHabil')}
        </ActButton>
        <ActButton
          variant="tertiary"
          run={() => void onlyRaise()}
          meeting={meeting}
          why={whyRaise}
          act="raise-habilitet"
        >
          {text('habilitet.onlyRaise')}
        </ActButton>
      </div>
    </form>
  );
}
