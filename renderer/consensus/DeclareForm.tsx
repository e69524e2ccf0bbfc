/**
 * Declaring: what the result will do, chosen and shown before the click (K4, K6, K14).
 * The button says exactly what it declares; another result than the computed one cannot be asked for.
 */
import { useRef, useState, type FocusEvent } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { coverage } from '../../domain/meeting/coverage.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { unansweredReservations } from '../../domain/meeting/ledger.ts';
import { computeResult } from '../../domain/meeting/result.ts';
import { thresholdFor } from '../../domain/meeting/threshold.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { norwegianTime } from '../../domain/minutes/dates.ts';
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import {
  declarationCommand,
  fourWeeksAfter,
  needsEffect,
  NOTHING_CHOSEN,
  wantedThreshold,
  type Declaration,
} from './declaration.ts';
import { AnchorBy, EffectChoice, TakesEffectChoice } from './EffectChoice.tsx';
import { countCoverage, voices } from './result-words.ts';
import { ThresholdChoice } from './ThresholdChoice.tsx';
import { useFewNames } from './useFewNames.ts';
import { useResultText } from './useResultText.ts';

export function DeclareForm({ room, proposal }: { room: Room; proposal: Proposal }) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const label = useDeclareLabel(room, proposal);
  const few = useFewNames();
  const [chosen, setChosen] = useState(() => ({
    ...NOTHING_CHOSEN,
    anchorBy: fourWeeksAfter(norwegianTime(room.now().at).date),
  }));
  const [isHere, setIsHere] = useState(false);
  const { result, unanswered } = computeResult(room.state, proposal);
  const command = declarationCommand(proposal.proposal, result, chosen);
  // The law itself says whether a deadline is needed (K6, K15).
  const { anchorBy: _anchorBy, ...undated } = command;
  const waits = needsEffect(result) && room.why({ ...undated, effect: 'guiding' })?.code === 'deadline-missing';
  const reserved = unansweredReservations(room.state, proposal);
  const isOpen = needsEffect(result) && chosen.effect === null;
  const why = isOpen ? text('consensus.chooseEffect') : room.why(command);
  const choose = (more: Partial<typeof chosen>): void => setChosen({ ...chosen, ...more });
  // Alt+E goes to the effect, the one choice that a person must make; Enter there declares.
  const toChoice = (): void => form.current?.querySelector<HTMLElement>('input, button')?.focus();
  useKeys([{ key: 'e', label: text('consensus.declare'), run: toChoice, quiet: true }]);
  if (result === 'invalid') return null;
  return (
    <form
      ref={form}
      className="declare"
      aria-label={text('consensus.declare')}
      onFocus={() => setIsHere(true)}
      onBlur={(event) => setIsHere(isInside(event))}
      onSubmit={(event) => {
        event.preventDefault();
        if (why === null) void room.send(command);
      }}
    >
      {needsEffect(result) && <EffectChoice chosen={chosen} choose={choose} />}
      {result === 'conditional' && <TakesEffectChoice chosen={chosen} choose={choose} />}
      {needsEffect(result) && <ThresholdChoice room={room} proposal={proposal} chosen={chosen} choose={choose} />}
      {waits && <AnchorBy chosen={chosen} choose={choose} />}
      {needsEffect(result) && (
        <label className="choice">
          <input
            type="checkbox"
            className="ds-input"
            checked={chosen.subjectToLocalHandling}
            onChange={(event) => choose({ subjectToLocalHandling: event.target.checked })}
          />
          {text('consensus.local')}
        </label>
      )}
      {needsEffect(result) && reserved.length > 0 && (
        <label className="choice">
          <input
            type="checkbox"
            className="ds-input"
            checked={chosen.despiteReservations}
            onChange={(event) => choose({ despiteReservations: event.target.checked })}
          />
          {text('ledger.despite', {
            names: few([...new Set(reserved.flatMap((each) => voices(room.state, each.seat, each.organisations)))]),
          })}
        </label>
      )}
      <ActButton
        // No agreement can be declared while some have not answered, but it is not what comes next.
        variant={wording(proposal).test === 'round' && unanswered.length > 0 ? 'secondary' : 'primary'}
        meeting={room.meeting}
        why={why}
        keyboard={isOpen || !isHere ? 'e' : 'Enter'}
        act="declare-result"
      >
        {label(chosen)}
      </ActButton>
    </form>
  );
}

/** Whether the focus that leaves an element stays within the form: only there does Enter declare. */
function isInside({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
}

/** The words on the button: the result, its effect, and whom it binds. */
function useDeclareLabel(room: Room, proposal: Proposal) {
  const text = useText();
  const words = useResultText();
  const { result } = computeResult(room.state, proposal);
  return (chosen: Declaration): string => {
    const { effect, takesEffect } = chosen;
    if (!needsEffect(result)) return text('consensus.declareNone');
    const said = text(`term.result.${result}`);
    if (effect === null) return text('consensus.declareThis', { result: said });
    const wanted = wantedThreshold(chosen);
    const threshold = wanted && thresholdFor(room.state.roster, bodyOfItem(room.state, proposal.item), wanted);
    const waitsFor = isRefusal(threshold) ? undefined : threshold;
    const count = countCoverage(room.state, coverage(room.state, proposal, result, takesEffect, waitsFor));
    const binds = words.binds(count, result);
    return text('consensus.declareWith', { result: said, effect: text(`consensus.effect.${effect}`), binds });
  };
}
