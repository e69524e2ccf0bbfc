/**
 * One decision: its text as it was frozen, who stands behind it, and beside that how it stands now, who is awaited, and
 * what can be done about it (K5, K6, K15, C8).
 */
import { Spinner } from '@digdir/designsystemet-react';
import { stoppedMatters } from '../../domain/meeting/disagreement.ts';
import { declaredOn } from '../../domain/meeting/standing.ts';
import { DecisionFlags } from '../attendance/DecisionFlags.tsx';
import { Board, BoardLine } from '../consensus/Board.tsx';
import { boardOfDecision } from '../consensus/board.ts';
import { hrefOf } from '../routes.ts';
import { itemName } from '../text/names.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { SavedMark } from '../ui/SavedMark.tsx';
import { AnswersSoFar } from './AnswersSoFar.tsx';
import { AwaitedList } from './AwaitedList.tsx';
import './decision.css';
import './decisions.css';
import { ReviewDay } from './ReviewDay.tsx';
import { StandingNow } from './StandingNow.tsx';
import { StoppedFacts } from './StoppedMatters.tsx';
import { Supplements } from './Supplements.tsx';
import { TakeUpAgain } from './TakeUpAgain.tsx';
import { useDecision, type DecisionView } from './useDecision.ts';

export function DecisionPage({ meeting, proposal }: { meeting: string; proposal: string }) {
  const text = useText();
  const view = useDecision(meeting, proposal);
  if (view === 'reading')
    return (
      <div className="page page-narrow waiting">
        <Spinner aria-label={text('frame.loadingMeeting')} data-size="sm" /> {text('frame.loadingMeeting')}
      </div>
    );
  if (view === 'unknown')
    return (
      <div className="page page-narrow stack">
        <h1 className="title">{text('decisions.noSuch')}</h1>
        <ToList />
      </div>
    );
  return <OneDecision view={view} />;
}

function ToList() {
  const text = useText();
  return (
    <a className="ds-link to-list" href={hrefOf({ page: 'decisions' })}>
      <Icon name="back" size={16} /> {text('decisions.toList')}
    </a>
  );
}

function OneDecision({ view }: { view: DecisionView }) {
  return (
    <div className="page decision-page">
      <DecisionHead view={view} />
      <div className="stack">
        <WhatWasDecided view={view} />
        <WhoStandsBehind view={view} />
      </div>
      <div className="stack">
        {view.standing === null ? <Stopped view={view} /> : <Afterwards view={view} />}
        <TakeUpAgain view={view} />
      </div>
    </div>
  );
}

function DecisionHead({ view: { meeting, open, state, proposal, decision } }: { view: DecisionView }) {
  const text = useText();
  const format = useFormat();
  const item = state.items[proposal.item];
  const body = state.roster.bodies.find((each) => each.body === decision.body);
  return (
    <header className="decision-head">
      <ToList />
      <h1 className="title">
        {item?.number !== undefined && <span className="figures">{item.number} </span>}
        {item?.title ?? itemName(state, proposal.item, text)}
      </h1>
      <p className="hint row">
        {[body?.name, format.date(declaredOn(decision))].filter((each) => each).join(' · ')}
        <a className="ds-link" href={hrefOf({ page: 'meeting', meeting, step: 'minutes' })}>
          {text('decisions.toMinutes')}
        </a>
        <SavedMark entry={open.head.entry} savedAt={open.savedAt} />
      </p>
    </header>
  );
}

/** The text as it was tested and declared; nothing that comes later changes it (K11). */
function WhatWasDecided({ view: { meeting, state, decision, standing } }: { view: DecisionView }) {
  const text = useText();
  return (
    <section className="sheet stack" aria-labelledby="decided">
      <h2 id="decided" className="over-title">
        {text(standing === null ? 'decisions.tested' : 'decisions.decided')}
      </h2>
      <p className="decision-text">{decision.text}</p>
      <p>
        <strong>{text(`term.result.${decision.result}`)}</strong>
        {standing !== null && ` · ${text(`consensus.effect.${decision.effect}`)}`}
        {decision.clause !== undefined && `, ${decision.clause}`}
        {decision.subjectToLocalHandling && ` · ${text('consensus.local')}`}
      </p>
      <DecisionFlags meeting={meeting} state={state} entry={decision.at.seq} />
    </section>
  );
}

function WhoStandsBehind({ view: { state, proposal, decision } }: { view: DecisionView }) {
  const text = useText();
  const board = boardOfDecision(state, proposal, decision);
  return (
    <section className="sheet stack" aria-labelledby="behind">
      <h2 id="behind" className="over-title">
        {text('board.title')}
      </h2>
      <BoardLine state={state} board={board} />
      <Board board={board} by="party" />
    </section>
  );
}

function Afterwards({ view }: { view: DecisionView }) {
  return (
    <>
      <StandingNow view={view} />
      <AwaitedList view={view} />
      <AnswersSoFar view={view} />
      <ReviewDay view={view} />
      <Supplements view={view} />
    </>
  );
}

/** Disagreement was declared: who could not join and why, and what comes next. Another agreement may have come since (K7). */
function Stopped({ view: { meeting, state, proposal } }: { view: DecisionView }) {
  const text = useText();
  const matter = stoppedMatters(state).find((each) => each.proposal === proposal.proposal);
  return (
    <section className="sheet stack" aria-labelledby="stopped">
      <h2 id="stopped" className="subtitle">
        {text(matter ? 'decisions.stopped' : 'decisions.settledLater')}
      </h2>
      {matter && <StoppedFacts meeting={meeting} matter={matter} />}
    </section>
  );
}
