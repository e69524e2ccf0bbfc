/**
 * Who is awaited, why, and by when (K6). The arrows walk, a letter is the answer of the one at the focus, and Enter opens
 * the same form with nothing chosen.
 */
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { LaterAnswerKind } from '../../domain/meeting/consensus-types.ts';
import { overdue, type Awaited } from '../../domain/meeting/standing.ts';
import { ActButton } from '../room/ActButton.tsx';
import { useNames } from '../text/useAnswerText.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import { ANSWER_KEYS, ANSWER_NAMES } from './answer-form.ts';
import { DeadlineDialog } from './DeadlineDialog.tsx';
import type { DecisionView } from './useDecision.ts';

type Asking = { organisation: string; answer: LaterAnswerKind | null };

export function AwaitedList({ view }: { view: DecisionView }) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [isExtending, setIsExtending] = useState(false);
  const awaited = mustAnswerFirst(view.standing?.awaited ?? []);
  const late = view.standing === null ? [] : overdue(view.standing, view.today);
  // One who need not answer has no day to be late for.
  const isDue = awaited.some((each) => each.deadline !== null);
  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  const focused = (): string | undefined =>
    rows().find((each) => each === document.activeElement)?.dataset['organisation'] ?? awaited[0]?.organisation;
  const ask = (answer: LaterAnswerKind): void => {
    const organisation = focused();
    if (organisation !== undefined) setAsking({ organisation, answer });
  };
  useFocusOnNext(list, asking?.organisation ?? null, awaited);
  useKeys([
    ...ANSWER_KEYS.map(({ key, answer }) => ({
      key,
      label: `${text('decisions.recordAnswer')}: ${text(`decisions.answer.${answer}`)}`,
      run: () => ask(answer),
      off: awaited.length === 0,
    })),
    {
      key: 'f',
      label: text('decisions.extend'),
      run: () => setIsExtending(true),
      off: !isDue,
    },
  ]);
  if (awaited.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="awaited">
      <div className="row row-spread">
        <h2 id="awaited" className="over-title">
          {text(view.standing?.state === 'inForce' ? 'decisions.mayStillJoin' : 'decisions.awaited')}
        </h2>
        {isDue && (
          <ActButton
            variant="tertiary"
            meeting={view.meeting}
            run={() => setIsExtending(true)}
            keyboard="f"
            alone
            act="extend-deadline"
          >
            {text('decisions.extend')}
          </ActButton>
        )}
      </div>
      <ul className="plain-list awaited-list" ref={list} onKeyDown={(event) => walk(event, rows())}>
        {awaited.map((each) => (
          <AwaitedRow
            key={each.organisation}
            meeting={view.meeting}
            awaited={each}
            isLate={late.includes(each.organisation)}
            ask={() => setAsking({ organisation: each.organisation, answer: null })}
          />
        ))}
      </ul>
      <AnswerKeys />
      {asking !== null && <AnswerDialog view={view} {...asking} onClose={() => setAsking(null)} />}
      {isExtending && <DeadlineDialog view={view} onClose={() => setIsExtending(false)} />}
    </section>
  );
}

/** When an answer is recorded its row goes, and the focus is on the one that has come in its place. */
function useFocusOnNext(
  list: RefObject<HTMLUListElement | null>,
  asked: string | null,
  awaited: readonly Awaited[],
): void {
  const place = useRef<number | null>(null);
  const at = awaited.findIndex((each) => each.organisation === asked);
  useEffect(() => {
    if (asked !== null) {
      if (at >= 0) place.current = at;
      return;
    }
    const hasStrayed = document.activeElement !== document.body && !list.current?.contains(document.activeElement);
    if (place.current === null || hasStrayed) return;
    const rows = [...(list.current?.querySelectorAll('button') ?? [])];
    (rows[Math.min(place.current, rows.length - 1)] ?? document.getElementById('content'))?.focus();
  }, [list, asked, at, awaited.length]);
}

/** Whose answer the decision waits for stands before whoever may still join (K6). */
function mustAnswerFirst(awaited: readonly Awaited[]): Awaited[] {
  return awaited.toSorted((a, b) => Number(b.why === 'mustAnchor') - Number(a.why === 'mustAnchor'));
}

type RowProps = { meeting: string; awaited: Awaited; isLate: boolean; ask: () => void };

function AwaitedRow({ meeting, awaited: { organisation, deadline, why }, isLate, ask }: RowProps) {
  const text = useText();
  const format = useFormat();
  const names = useNames(meeting);
  return (
    <li>
      <button type="button" className="awaited-row" data-organisation={organisation} onClick={ask}>
        <span>
          <strong>{names.organisation(organisation)}</strong>
          <span className="decision-under">{text(`decisions.why.${why}`)}</span>
        </span>
        {deadline !== null && (
          <span className="decision-day" data-late={isLate}>
            <span className="figures">{text('decisions.by', { date: format.date(deadline) })}</span>
            {isLate && (
              <strong>
                <Icon name="warning" size={16} /> {text('decisions.overdue')}
              </strong>
            )}
          </span>
        )}
      </button>
    </li>
  );
}

/** Which letter is which answer, under the list that takes them. */
function AnswerKeys() {
  const text = useText();
  return (
    <p className="answer-keys quiet">
      {ANSWER_KEYS.map(({ key, answer }) => (
        <span key={key}>
          <kbd>{key.toUpperCase()}</kbd> {text(ANSWER_NAMES[answer])}
        </span>
      ))}
    </p>
  );
}

function walk(event: KeyboardEvent, rows: readonly HTMLElement[]): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const next = rows[rows.indexOf(document.activeElement as HTMLElement) + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
