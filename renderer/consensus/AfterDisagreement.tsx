/** Below a result without agreement: what was chosen next, each party's own words, and the way to say it (K7). */
import { useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { disagreedVersion } from '../../domain/meeting/wordings.ts';
import { ActButton } from '../room/ActButton.tsx';
import { capitalised } from '../room/capitalised.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { NextStepDialog } from './NextStepDialog.tsx';

export function AfterDisagreement({ room, proposal }: { room: Room; proposal: Proposal }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const version = disagreedVersion(proposal);
  // The letter of the declaration: there is nothing to declare while this stands.
  useKeys([{ key: 'e', label: text('disagreement.next'), run: () => setOpen(true), off: !version }]);
  if (!version) return null;
  const { nextStep, disagreements = [] } = version;
  return (
    <div className="after-disagreement">
      {nextStep && (
        <p>
          <strong>{text('disagreement.chosen', { step: text(`disagreement.step.${nextStep.step}`) })}</strong>
          {[nextStep.to, nextStep.clause, nextStep.words]
            .filter((each) => each !== undefined)
            .map((each) => `. ${each}`)}
        </p>
      )}
      {disagreements.map((each) => (
        <p key={each.party}>
          {text('disagreement.said', { party: capitalised(text(`term.party.${each.party}`)), words: each.words })}
        </p>
      ))}
      <ActButton
        variant={nextStep ? 'tertiary' : 'primary'}
        run={() => setOpen(true)}
        meeting={room.meeting}
        why={room.why({ kind: 'choose-next-step', proposal: proposal.proposal, step: 'postpone' })}
        keyboard="e"
        act="next-step"
      >
        {text('disagreement.next')}
      </ActButton>
      {open && <NextStepDialog room={room} proposal={proposal} onClose={() => setOpen(false)} />}
    </div>
  );
}
