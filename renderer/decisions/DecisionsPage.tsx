/** Every decision of the book, across meetings: how it stands, what it waits for, and what should come up again (K6, K7, C8). */
import { Spinner } from '@digdir/designsystemet-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { localToday } from '../home/meeting-order.ts';
import { useRegister } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CHOICES, countOfEach, shownRows, type Choice, type DecisionRow } from './decision-rows.ts';
import './decisions.css';
import { DecisionTable } from './DecisionTable.tsx';
import { StoppedMatters } from './StoppedMatters.tsx';
import { useDecisions } from './useDecisions.ts';

export function DecisionsPage() {
  const text = useText();
  const rows = useDecisions();
  return (
    <div className="page decisions">
      <h1 className="title">{text('decisions.title')}</h1>
      {rows === null ? (
        <p className="waiting">
          <Spinner aria-label={text('frame.loading')} data-size="sm" /> {text('frame.loading')}
        </p>
      ) : rows.length === 0 ? (
        <NothingYet />
      ) : (
        <Decisions rows={rows} />
      )}
    </div>
  );
}

function NothingYet() {
  const text = useText();
  return (
    <div className="sheet stack">
      <h2 className="subtitle">{text('decisions.emptyTitle')}</h2>
      <p className="hint">{text('decisions.emptyHint')}</p>
    </div>
  );
}

function Decisions({ rows }: { rows: readonly DecisionRow[] }) {
  const text = useText();
  const today = localToday(new Date());
  const page = useRef<HTMLDivElement>(null);
  const [choice, setChoice] = useState<Choice>('all');
  const [body, setBody] = useState('');
  const [search, setSearch] = useState('');
  const ofBody = rows.filter((each) => body === '' || each.body === body);
  const shown = shownRows(ofBody, { choice, search }, today);
  const links = (): HTMLElement[] => [...(page.current?.querySelectorAll<HTMLElement>('.decision-link') ?? [])];
  const walk = (step: number): void => {
    const at = links().indexOf(document.activeElement as HTMLElement);
    if (at === 0 && step < 0) toSearch();
    else links()[at < 0 && step > 0 ? 0 : at + step]?.focus();
  };
  const toSearch = (): void => page.current?.querySelector<HTMLElement>('input')?.focus();
  useKeys([
    { key: '/', label: text('decisions.search'), run: toSearch, quiet: true },
    { key: 'ArrowDown', label: text('decisions.nextRow'), run: () => walk(1), quiet: true },
    { key: 'ArrowUp', label: text('decisions.previousRow'), run: () => walk(-1), quiet: true },
  ]);
  return (
    <div ref={page} className="stack">
      <div className="decision-tools">
        <TextField
          label={text('decisions.search')}
          value={search}
          onType={setSearch}
          placeholder={text('decisions.searchHint')}
          autoComplete="off"
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            links()[0]?.focus();
          }}
        />
        <BodyChoice rows={rows} body={body} choose={setBody} />
      </div>
      <Choices counts={countOfEach(ofBody, today)} chosen={choice} choose={setChoice} />
      <p className="visually-hidden" role="status">
        {text('decisions.found', { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <p className="hint">{text(search === '' ? `decisions.none.${choice}` : 'decisions.noMatch', { search })}</p>
      ) : choice === 'stopped' ? (
        <StoppedMatters rows={shown} />
      ) : (
        <DecisionTable rows={shown} today={today} />
      )}
    </div>
  );
}

/** Shown only where there is more than one body to choose from. */
function BodyChoice({
  rows,
  body,
  choose,
}: {
  rows: readonly DecisionRow[];
  body: string;
  choose: (body: string) => void;
}) {
  const text = useText();
  const register = useRegister();
  const bodies = [...new Set(rows.map((each) => each.body))];
  if (bodies.length < 2) return null;
  const nameOf = (id: string): string => register?.bodies.find((each) => each.body === id)?.name ?? id;
  return (
    <SelectField
      label={text('decisions.body')}
      value={body === '' ? 'all' : body}
      choices={[
        { value: 'all', words: text('decisions.allBodies') },
        ...bodies.map((value) => ({ value, words: nameOf(value) })),
      ]}
      onChoose={(chosen) => choose(chosen === 'all' ? '' : chosen)}
    />
  );
}

type ChoicesProps = { counts: Record<Choice, number>; chosen: Choice; choose: (choice: Choice) => void };

function Choices({ counts, chosen, choose }: ChoicesProps) {
  const text = useText();
  return (
    <div className="decision-choices" role="group" aria-label={text('decisions.show')}>
      {CHOICES.map((each) => (
        <button
          key={each}
          type="button"
          className="decision-choice"
          aria-pressed={each === chosen}
          data-choice={each}
          onClick={() => choose(each)}
        >
          {text(`decisions.choice.${each}`)} <span className="figures">{counts[each]}</span>
        </button>
      ))}
    </div>
  );
}
