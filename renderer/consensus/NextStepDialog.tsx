/**
 * When there is no agreement, in one dialog: what the chair chooses next, where it goes, what has been tried, and each
 * party's own words (K7). A digit chooses the step; the fields that belong to it come with it.
 */
import { useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { NEXT_STEPS, type NextStepKind } from '../../domain/meeting/disagreement-state.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { decidingSeats, type Party } from '../../domain/meeting/roster.ts';
import { disagreedVersion } from '../../domain/meeting/wordings.ts';
import { ActForm } from '../room/ActForm.tsx';
import { capitalised } from '../room/capitalised.ts';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useKeys } from '../ui/keys.ts';
import { TextField } from '../ui/TextField.tsx';

type Chosen = { step: NextStepKind; to: string; tried: string; clause: string; words: string };

type Props = { room: Room; proposal: Proposal; onClose: () => void };

export function NextStepDialog({ room, proposal, onClose }: Props) {
  const text = useText();
  const version = disagreedVersion(proposal);
  const [chosen, setChosen] = useState<Chosen>(() => ({
    step: 'newVersion',
    to: '',
    tried: '',
    clause: '',
    words: '',
    ...version?.nextStep,
  }));
  const parties = partiesThatDecide(room, proposal);
  const saidBefore = (party: Party): string =>
    version?.disagreements?.find((each) => each.party === party)?.words ?? '';
  const [own, setOwn] = useState<Partial<Record<Party, string>>>({});
  const choose = (more: Partial<Chosen>): void => setChosen({ ...chosen, ...more });
  useKeys(
    NEXT_STEPS.map((step, at) => ({
      key: String(at + 1),
      label: text(`disagreement.step.${step}`),
      run: () => choose({ step }),
      inDialog: true,
      quiet: true,
    })),
  );
  const command = stepCommand(proposal.proposal, chosen);
  const save = async (): Promise<void> => {
    if (!isDone(await room.send(command))) return;
    for (const party of parties) {
      const words = (own[party] ?? '').trim();
      if (words === '' || words === saidBefore(party)) continue;
      if (!isDone(await room.send({ kind: 'record-disagreement', proposal: proposal.proposal, party, words }))) return;
    }
    onClose();
  };
  return (
    <Dialog title={text('disagreement.title')} onClose={onClose} wide>
      <ActForm
        meeting={room.meeting}
        why={room.why(command)}
        act="choose-next-step"
        label={text('disagreement.save')}
        keyboard="Ctrl+Enter"
        save={save}
      >
        <Steps chosen={chosen.step} choose={(step) => choose({ step })} />
        <StepFields chosen={chosen} choose={choose} />
        <div className="fields">
          {parties.map((party) => (
            <TextField
              key={party}
              label={text('disagreement.own', { party: text(`term.party.${party}`) })}
              value={own[party] ?? saidBefore(party)}
              onType={(words) => setOwn({ ...own, [party]: words })}
              multiline
              rows={2}
            />
          ))}
        </div>
      </ActForm>
    </Dialog>
  );
}

function Steps({ chosen, choose }: { chosen: NextStepKind; choose: (step: NextStepKind) => void }) {
  const text = useText();
  return (
    <fieldset className="next-steps">
      <legend className="room-label">{text('disagreement.next')}</legend>
      {NEXT_STEPS.map((step, at) => (
        <label key={step} className="choice">
          <input
            type="radio"
            className="ds-input"
            name="next-step"
            checked={chosen === step}
            onChange={() => choose(step)}
          />
          {capitalised(text(`disagreement.step.${step}`))} <kbd>{at + 1}</kbd>
        </label>
      ))}
    </fieldset>
  );
}

/** Only what belongs to the step is asked for. */
function StepFields({ chosen, choose }: { chosen: Chosen; choose: (more: Partial<Chosen>) => void }) {
  const text = useText();
  const { step } = chosen;
  return (
    <>
      {asksForWhom(step) && (
        <TextField label={text('disagreement.to')} value={chosen.to} onType={(to) => choose({ to })} />
      )}
      {step === 'dispute' && (
        <TextField
          label={text('disagreement.clause')}
          value={chosen.clause}
          onType={(clause) => choose({ clause })}
          placeholder={text('consensus.clauseExample')}
        />
      )}
      {(step === 'dispute' || step === 'negotiate') && (
        <TextField
          label={text('disagreement.tried')}
          value={chosen.tried}
          onType={(tried) => choose({ tried })}
          multiline
          rows={2}
        />
      )}
      {step !== 'newVersion' && (
        <TextField label={text('disagreement.words')} value={chosen.words} onType={(words) => choose({ words })} />
      )}
    </>
  );
}

function asksForWhom(step: NextStepKind): boolean {
  return step === 'otherBody' || step === 'sendBack' || step === 'negotiate';
}

/** The command that says the step, with what belongs to it and is not empty. */
function stepCommand(proposal: string, { step, ...fields }: Chosen): RoomCommand {
  const asked: Record<Exclude<keyof Chosen, 'step'>, boolean> = {
    to: asksForWhom(step),
    clause: step === 'dispute',
    tried: step === 'dispute' || step === 'negotiate',
    words: step !== 'newVersion',
  };
  const said = Object.entries(fields)
    .map(([name, words]) => [name, words.trim()] as const)
    .filter(([name, words]) => words !== '' && asked[name as keyof typeof asked]);
  return { kind: 'choose-next-step', proposal, step, ...Object.fromEntries(said) };
}

function partiesThatDecide({ state }: Room, { item }: Proposal): Party[] {
  return [...new Set(decidingSeats(state.roster, bodyOfItem(state, item)).map((each) => each.party))];
}
