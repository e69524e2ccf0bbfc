/** The rehearsals that were kept, on the home page: opened again in windows of their own, or thrown away for good. */
import { useRef, useState } from 'react';
import type { ListedRehearsal } from '../../app/contract.ts';
import { ActButton } from '../room/ActButton.tsx';
import { useWindowFacts } from '../state/hooks.ts';
import { faultText } from '../text/faults.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';
import './rehearsal.css';
import { ThrowAwayDialog } from './ThrowAwayDialog.tsx';
import { useRehearsals } from './useRehearsals.ts';

export function KeptRehearsals() {
  const role = useWindowFacts()?.role;
  return role === 'keeper' ? <Kept /> : null;
}

function Kept() {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const kept = useRehearsals() ?? [];
  const [going, setGoing] = useState<ListedRehearsal | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isThrownAway, setIsThrownAway] = useState(false);
  const note = (answer: object | null): boolean => {
    const failed = answer !== null && 'failure' in answer ? String(answer.failure) : null;
    setFailure(failed);
    return failed === null;
  };
  const open = async ({ name }: ListedRehearsal): Promise<void> => {
    setIsThrownAway(false);
    note(await window.motebok.call('open-rehearsal', { name }));
  };
  const throwAway = async ({ name }: ListedRehearsal): Promise<void> => {
    setGoing(null);
    setIsThrownAway(note(await window.motebok.call('throw-away-rehearsal', { name })));
    title.current?.focus(); // its row has gone, and the focus with it
  };
  if (kept.length === 0 && !isThrownAway && failure === null) return null;
  return (
    <section aria-labelledby="kept-rehearsals" className="stack">
      <div>
        <h2 id="kept-rehearsals" className="subtitle" ref={title} tabIndex={-1}>
          {text('rehearsal.kept')}
        </h2>
        <p className="hint">{text('rehearsal.keptHint')}</p>
      </div>
      <div role="status">
        {failure !== null && <Sentence tone="warning">{faultText(text, failure)}</Sentence>}
        {isThrownAway && <Sentence tone="good">{text('rehearsal.thrownAway')}</Sentence>}
      </div>
      {kept.length > 0 && (
        <ul className="plain-list sheet kept-rehearsals">
          {kept.map((each) => (
            <KeptRow key={each.name} kept={each} open={() => void open(each)} ask={() => setGoing(each)} />
          ))}
        </ul>
      )}
      {going && <ThrowAwayDialog kept={going} throwAway={() => void throwAway(going)} onClose={() => setGoing(null)} />}
    </section>
  );
}

function KeptRow({ kept, open, ask }: { kept: ListedRehearsal; open: () => void; ask: () => void }) {
  const text = useText();
  const format = useFormat();
  const { name, rehearsal, isOpen } = kept;
  const meeting = rehearsal?.meeting ?? '';
  const title = rehearsal?.title ?? text('rehearsal.notReadable');
  const from = rehearsal && { date: format.date(rehearsal.at), time: format.time(rehearsal.at) };
  const words = from ? text('rehearsal.from', from) : name;
  const labelled = (act: string): string => `${act}: ${title}, ${words}`;
  const toOpen = text(isOpen ? 'rehearsal.toWindow' : 'rehearsal.open');
  return (
    <li className="kept-rehearsal" data-rehearsal={name}>
      <div>
        <p className="kept-title">{title}</p>
        <p className="hint figures">
          {words}
          {isOpen && ` · ${text('rehearsal.isOpen')}`}
        </p>
      </div>
      <div className="row">
        {rehearsal && (
          <ActButton meeting={meeting} run={open} label={labelled(toOpen)} act="open-rehearsal">
            {toOpen}
          </ActButton>
        )}
        <ActButton
          variant="tertiary"
          meeting={meeting}
          run={ask}
          why={isOpen ? text('rehearsal.openFirst') : null}
          label={labelled(text('rehearsal.askThrowAway'))}
          act="ask-throw-away-rehearsal"
        >
          {text('rehearsal.askThrowAway')}
        </ActButton>
      </div>
    </li>
  );
}
