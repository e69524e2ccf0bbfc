/** What the decision does, with the clause that makes it binding, and how a conditional one takes effect (K6, K14). */
import { useId } from 'react';
import { EFFECTS } from '../../domain/meeting/consensus-types.ts';
import { useText } from '../text/useText.ts';
import type { Declaration } from './declaration.ts';

type Props = { chosen: Declaration; choose: (more: Partial<Declaration>) => void };

export function EffectChoice({ chosen, choose }: Props) {
  const text = useText();
  const name = useId();
  return (
    <>
      <fieldset className="declare-effect">
        <legend className="room-label">{text('consensus.effect')}</legend>
        <div className="radio-row">
          {EFFECTS.map((effect) => (
            <label key={effect} className="choice">
              <input
                type="radio"
                className="ds-input"
                name={name}
                checked={chosen.effect === effect}
                onChange={() => choose({ effect })}
              />
              {text(`consensus.effect.${effect}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {chosen.effect === 'binding' && (
        <label className="declare-clause">
          {text('consensus.clause')}
          <input
            className="ds-input"
            value={chosen.clause}
            onChange={(event) => choose({ clause: event.target.value })}
            placeholder={text('consensus.clauseExample')}
          />
        </label>
      )}
    </>
  );
}

export function TakesEffectChoice({ chosen, choose }: Props) {
  const text = useText();
  const name = useId();
  return (
    <div className="radio-row">
      {(['together', 'separately'] as const).map((takesEffect) => (
        <label key={takesEffect} className="choice">
          <input
            type="radio"
            className="ds-input"
            name={name}
            checked={chosen.takesEffect === takesEffect}
            onChange={() => choose({ takesEffect })}
          />
          {text(`consensus.takesEffect.${takesEffect}`)}
        </label>
      ))}
    </div>
  );
}

/** By when those who must anchor are to answer (K6). */
export function AnchorBy({ chosen, choose }: Props) {
  const text = useText();
  return (
    <label className="declare-clause">
      {text('consensus.anchorBy')}
      <input
        type="date"
        className="ds-input"
        value={chosen.anchorBy}
        onChange={(event) => choose({ anchorBy: event.target.value })}
      />
    </label>
  );
}
