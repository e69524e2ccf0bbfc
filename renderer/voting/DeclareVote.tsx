/** Declaring a vote: the button says exactly what it declares; another result cannot be asked for (K8, K14). */
import { useRef, useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { NOTHING_CHOSEN } from '../consensus/declaration.ts';
import { EffectChoice } from '../consensus/EffectChoice.tsx';
import { ActButton } from '../room/ActButton.tsx';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { useTallyText } from './useTallyText.ts';
import type { Tally } from './vote-seats.ts';

type Props = { room: Room; proposal: Proposal; tally: Tally; onDeclared: () => void };

export function DeclareVote({ room, proposal, tally, onDeclared }: Props) {
  const text = useText();
  const words = useTallyText();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const isCarried = tally.result === 'carried';
  const clause = chosen.clause.trim();
  const command = {
    kind: 'declare-vote',
    proposal: proposal.proposal,
    result: tally.result,
    // What was not carried takes no effect; the record says that it was taken note of.
    effect: isCarried ? (chosen.effect ?? 'guiding') : 'noted',
    ...(isCarried && chosen.effect === 'binding' && clause !== '' ? { clause } : {}),
  } as const;
  const isOpen = isCarried && chosen.effect === null;
  const refused = room.why(command);
  const why = refused ?? (isOpen ? text('consensus.chooseEffect') : null);
  const declare = async (): Promise<void> => {
    if (why === null && isDone(await room.send(command))) onDeclared();
  };
  // To the one choice that a person must make; Enter there declares.
  const toChoice = (): void => form.current?.querySelector<HTMLElement>('input, button')?.focus();
  useKeys([{ key: 'e', label: text('voting.declare'), run: toChoice, inDialog: true, quiet: true }]);
  return (
    <form
      ref={form}
      className="vote-declare"
      aria-label={text('voting.declare')}
      onSubmit={(event) => {
        event.preventDefault();
        void declare();
      }}
    >
      {isCarried && tally.left === 0 && (
        <EffectChoice chosen={chosen} choose={(more) => setChosen({ ...chosen, ...more })} />
      )}
      <ActButton variant="primary" meeting={room.meeting} why={why} keyboard="e" act="declare-vote">
        {tally.left > 0
          ? text('voting.declare')
          : text('voting.declareThis', { result: words.result(tally), numbers: words.numbers(tally) })}
      </ActButton>
      {tally.result === 'tied' && refused === null && <p className="hint">{text('voting.tiedWhat')}</p>}
    </form>
  );
}
