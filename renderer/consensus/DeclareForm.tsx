/**
 * Declaring: what the result will do, chosen and shown before the click (K4, K6, K14).
 * The button says exactly what it declares; another result than the computed one cannot be asked for.
 */
import { useId, useState } from 'react';
import { coverage } from '../../domain/meeting/coverage.ts';
import { computeResult } from '../../domain/meeting/result.ts';
import { EFFECTS, type Effect } from '../../domain/meeting/consensus-types.ts';
import type { Proposal } from '../../domain/meeting/state.ts';
import { ActButton } from '../room/ActButton.tsx';
import type { Room, RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { countCoverage } from './result-words.ts';
import { useResultText } from './useResultText.ts';

export function DeclareForm({ room, proposal }: { room: Room; proposal: Proposal }) {
  const text = useText();
  const words = useResultText();
  const id = useId();
  const [effect, setEffect] = useState<Effect | null>(null);
  const [clause, setClause] = useState('');
  const [takesEffect, setTakesEffect] = useState<'together' | 'separately'>('together');
  const [local, setLocal] = useState(false);
  const { result } = computeResult(room.state, proposal);
  const agreed = result !== 'noConsensus';
  const command: RoomCommand = {
    kind: 'declare-result',
    proposal: proposal.proposal,
    result,
    // Without agreement nothing takes effect; the record says that it was taken note of.
    effect: agreed ? (effect ?? 'guiding') : 'noted',
    ...(agreed && effect === 'binding' && clause.trim() !== '' ? { clause: clause.trim() } : {}),
    ...(result === 'conditional' ? { takesEffect } : {}),
    ...(agreed && local ? { subjectToLocalHandling: true } : {}),
  };
  const why = agreed && effect === null ? text('consensus.chooseEffect') : room.why(command);
  const declare = (): void => void room.send(command);
  useKeys([{ key: 'e', label: text('consensus.declare'), run: () => focusFirst(id), quiet: true }]);
  if (result === 'invalid') return null;
  const count = countCoverage(room.state, coverage(room.state, proposal, result, takesEffect));
  return (
    <form
      className="declare"
      aria-label={text('consensus.declare')}
      onSubmit={(event) => {
        event.preventDefault();
        if (why === null) declare();
      }}
    >
      {agreed && (
        <fieldset className="declare-effect">
          <legend className="room-label">{text('consensus.effect')}</legend>
          <div className="radio-row">
            {EFFECTS.map((each) => (
              <label key={each} className="choice">
                <input
                  type="radio"
                  className="ds-input"
                  name={`${id}-effect`}
                  id={each === EFFECTS[0] ? id : undefined}
                  checked={effect === each}
                  onChange={() => setEffect(each)}
                />
                {text(`consensus.effect.${each}`)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {agreed && effect === 'binding' && (
        <label className="declare-clause">
          {text('consensus.clause')}
          <input
            className="ds-input"
            value={clause}
            onChange={(event) => setClause(event.target.value)}
            placeholder={text('consensus.clauseExample')}
          />
        </label>
      )}
      {result === 'conditional' && (
        <div className="radio-row">
          {(['together', 'separately'] as const).map((each) => (
            <label key={each} className="choice">
              <input
                type="radio"
                className="ds-input"
                name={`${id}-takes`}
                checked={takesEffect === each}
                onChange={() => setTakesEffect(each)}
              />
              {text(`consensus.takesEffect.${each}`)}
            </label>
          ))}
        </div>
      )}
      {agreed && (
        <label className="choice">
          <input type="checkbox" className="ds-input" checked={local} onChange={() => setLocal(!local)} />
          {text('consensus.local')}
        </label>
      )}
      <ActButton
        variant="primary"
        meeting={room.meeting}
        why={why}
        keyboard={agreed && effect === null ? 'e' : 'Enter'}
        act="declare-result"
      >
        {agreed
          ? text(effect === null ? 'consensus.declareThis' : 'consensus.declareWith', {
              result: text(`term.result.${result}`),
              effect: effect === null ? '' : text(`consensus.effect.${effect}`),
              binds: words.binds(count, result),
            })
          : text('consensus.declareNone')}
      </ActButton>
    </form>
  );
}

/** Alt+E goes to the effect, the one choice that a person must make; Enter there declares. */
function focusFirst(id: string): void {
  document.getElementById(id)?.focus();
}
