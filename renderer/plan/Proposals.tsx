/** Proposed decisions of a case while it is planned (K1): each with its wording, its version and who put it. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { agreedVersion, wording } from '../../domain/meeting/wordings.ts';
import { decidePropose } from '../../domain/meeting/proposals.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { useSend } from '../state/hooks.ts';
import { mayNow, useRole } from '../state/may.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { SavedField } from '../ui/SavedField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

type Props = { meeting: string; state: MeetingState; item: Item; readOnly: boolean };

export function Proposals({ meeting, state, item, readOnly }: Props) {
  const text = useText();
  const role = useRole();
  const proposals = Object.values(state.proposals).filter((each) => each.item === item.item && !each.withdrawn);
  const isLocked = readOnly || mayNow(state, role, 'put-proposal') !== null;
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section className="stack" aria-labelledby="proposals">
      <h3 id="proposals" className="subtitle">
        {text('plan.proposal')}
      </h3>
      {proposals.map((each) => (
        <KnownProposal key={each.proposal} meeting={meeting} proposal={each} readOnly={isLocked} />
      ))}
      {!isLocked && (isAdding || proposals.length === 0) && (
        <NewProposal meeting={meeting} state={state} item={item} onPut={() => setIsAdding(false)} />
      )}
      {!isLocked && !isAdding && proposals.length > 0 && (
        <Button variant="tertiary" onClick={() => setIsAdding(true)}>
          {text('plan.newProposal')}
        </Button>
      )}
    </section>
  );
}

function KnownProposal({ meeting, proposal, readOnly }: { meeting: string; proposal: Proposal; readOnly: boolean }) {
  const text = useText();
  const names = useNames(meeting);
  const send = useSend(meeting);
  const last = wording(proposal);
  const { proposal: id } = proposal;
  const isDecided = agreedVersion(proposal) !== undefined;
  return (
    <div className="stack proposal">
      <SavedField
        label={text('plan.proposalMeta', { version: last.version, proposer: names.person(last.proposer) })}
        multiline
        rows={5}
        value={last.text}
        onSave={(words) =>
          void send({ kind: 'reword-proposal', meeting, proposal: id, text: words, proposer: last.proposer })
        }
        check={(words) => (words.trim() === '' ? text('plan.needed', { field: text('plan.proposal') }) : undefined)}
        readOnly={readOnly || isDecided}
      />
      {!readOnly && !isDecided && (
        <Button
          variant="tertiary"
          onClick={() => void send({ kind: 'withdraw-proposal', meeting, proposal: id })}
          data-act="withdraw-proposal"
        >
          {text('plan.withdrawProposal')}
        </Button>
      )}
    </div>
  );
}

type NewProps = { meeting: string; state: MeetingState; item: Item; onPut: () => void };

function NewProposal({ meeting, state, item, onPut }: NewProps) {
  const text = useText();
  const send = useSend(meeting);
  const proposers = mayPropose(state, meeting, item.item);
  const [words, setWords] = useState('');
  const [proposer, setProposer] = useState(proposers[0]?.person ?? '');
  const put = async (): Promise<void> => {
    if (words.trim() === '') return;
    const answer = await send({
      kind: 'put-proposal',
      meeting,
      proposal: crypto.randomUUID(),
      item: item.item,
      text: words,
      proposer,
    });
    if (answer.outcome !== 'done') return;
    setWords('');
    onPut();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <TextField label={text('plan.newProposal')} multiline rows={4} value={words} onType={setWords} />
      <div className="add-line">
        <SelectField
          label={text('plan.proposer')}
          value={proposer}
          choices={proposers.map((each) => ({ value: each.person, words: each.name }))}
          onChoose={setProposer}
        />
        <Button type="submit" variant="secondary" aria-disabled={words.trim() === ''} data-act="put-proposal">
          {text('plan.putProposal')}
        </Button>
      </div>
    </form>
  );
}

/** Those who may put a proposal, by the law itself; the secretariat first, which prepares the cases (K1). */
function mayPropose(state: MeetingState, meeting: string, item: string): { person: string; name: string }[] {
  const secretaries = new Set(state.roster.seats.filter((each) => each.secretary).map((each) => each.holder));
  const rank = (person: string): number => (secretaries.has(person) ? 0 : person === state.chair ? 1 : 2);
  return state.roster.persons
    .filter(({ person }) => {
      const command = { kind: 'put-proposal', meeting, proposal: '', item, text: '', proposer: person } as const;
      return !isRefusal(decidePropose(state, command));
    })
    .toSorted((a, b) => rank(a.person) - rank(b.person));
}
