/** A new election: the office, and the candidates, a name and Enter for each (K8). */
import { useId, useState } from 'react';
import { ActButton } from '../room/ActButton.tsx';
import { everyone, personName } from '../room/people.ts';
import { isDone, newId, type Room } from '../room/useRoom.ts';
import { peopleMeant } from '../speaking/asking.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';

type Props = { room: Room; item: string; onOpened: () => void };

export function NewElection({ room, item, onOpened }: Props) {
  const text = useText();
  const list = useId();
  const [election] = useState(newId);
  const [office, setOffice] = useState('');
  const [candidates, setCandidates] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  // A name that is written and not yet added is meant as well.
  const all = [...new Set([...candidates, candidateMeant(room, name)])].filter((each) => each !== '');
  const command = { kind: 'open-election', election, item, office: office.trim(), candidates: all } as const;
  const isWritten = office.trim() !== '' && all.length > 0;
  const why = isWritten ? room.why(command) : text('election.officeFirst');
  const add = (): void => {
    setCandidates(all);
    setName('');
  };
  const open = async (): Promise<void> => {
    if (why === null && isDone(await room.send(command))) onOpened();
  };
  return (
    <form
      className="election-form"
      aria-label={text('election.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <TextField
        label={text('election.office')}
        value={office}
        onType={setOffice}
        placeholder={text('election.officeExample')}
      />
      {candidates.length > 0 && (
        <ul className="candidates">
          {candidates.map((each) => (
            <li key={each}>
              {each}
              <button
                type="button"
                className="icon-button"
                aria-label={text('election.removeCandidate', { name: each })}
                onClick={() => setCandidates(candidates.filter((one) => one !== each))}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={text('election.candidate')}
        description={text('election.candidatesHint')}
        value={name}
        onType={setName}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || name.trim() === '') return;
          event.preventDefault();
          add();
        }}
        list={list}
        autoComplete="off"
      />
      <datalist id={list}>
        {everyone(room.state).map((each) => (
          <option key={each} value={personName(room.state, each)} />
        ))}
      </datalist>
      <div className="election-line">
        <ActButton
          run={add}
          meeting={room.meeting}
          why={name.trim() === '' ? text('election.candidatesHint') : null}
          act="add-candidate"
        >
          {text('election.addCandidate')}
        </ActButton>
        <ActButton variant="primary" meeting={room.meeting} why={why} act="open-election">
          {text('election.open')}
        </ActButton>
      </div>
    </form>
  );
}

/** The shortest unique start of a person's name is enough, as for the word; anybody and anything else stands as written. */
function candidateMeant({ state }: Room, typed: string): string {
  const name = typed.trim();
  const isInName = (whole: string): boolean => whole.toLocaleLowerCase('nb').includes(name.toLocaleLowerCase('nb'));
  const [meant, ...others] = name === '' ? [] : peopleMeant(state, name).filter((each) => isInName(each.name));
  return meant === undefined || others.length > 0 ? name : meant.name;
}
