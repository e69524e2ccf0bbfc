/** "Ta inn på saksliste": puts a decision on the agenda of a meeting that is being planned, as a case that names the old one (C8, K6). */
import { useState } from 'react';
import { LAW } from '../../domain/meeting/law.ts';
import type { MeetingSummary } from '../../domain/meeting/summary.ts';
import { localToday } from '../home/meeting-order.ts';
import { ActButton } from '../room/ActButton.tsx';
import { hrefOf } from '../routes.ts';
import { useMeeting, useMeetingList, useSend } from '../state/hooks.ts';
import { mayNow, useRole } from '../state/may.ts';
import { useFormat, useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { itemThatTakesUp, takeUp, type OldDecision } from './take-up.ts';
import type { DecisionView } from './useDecision.ts';

export function TakeUpAgain({ view }: { view: DecisionView }) {
  const text = useText();
  const format = useFormat();
  const all = useMeetingList();
  const [chosen, setChosen] = useState('');
  const planned = plannedMeetings(all ?? [], view.meeting);
  const meeting = planned.find((each) => each.meeting === chosen) ?? planned[0];
  if (all === null) return null;
  const { proposal, state, decision } = view;
  const title = state.items[proposal.item]?.title ?? '';
  const old = { meeting: view.meeting, proposal: proposal.proposal, title, body: decision.body };
  return (
    <section className="sheet stack" aria-labelledby="take-up">
      <h2 id="take-up" className="over-title">
        {text('decisions.takeUp')}
      </h2>
      {meeting === undefined ? (
        <p className="hint">
          {text('decisions.noPlanned')}{' '}
          <a className="ds-link" href={hrefOf({ page: 'new-meeting' })}>
            {text('home.newMeeting')}
          </a>
        </p>
      ) : (
        <div className="take-up">
          <SelectField
            label={text('decisions.plannedMeeting')}
            value={meeting.meeting}
            choices={planned.map((each) => ({
              value: each.meeting,
              words: `${each.title} · ${format.date(each.date)}`,
            }))}
            onChoose={setChosen}
          />
          <TakeUpIn key={meeting.meeting} meeting={meeting.meeting} old={old} />
        </div>
      )}
    </section>
  );
}

/** The act itself, or where it stands when it is done. */
function TakeUpIn({ meeting, old }: { meeting: string; old: OldDecision }) {
  const text = useText();
  const role = useRole();
  const open = useMeeting(meeting);
  const send = useSend(meeting);
  const item = open ? itemThatTakesUp(open.state, old) : undefined;
  const why = open && mayNow(open.state, role, 'add-item');
  const run = (): void => void (open && takeUp(send, open.state, old));
  useKeys([
    { key: 't', label: text('decisions.takeUp'), run, off: open === null || item !== undefined || why !== null },
  ]);
  if (open === null) return null;
  if (item === undefined)
    return (
      <ActButton meeting={meeting} run={run} why={why} keyboard="t" alone act="take-up">
        {text('decisions.takeUpHere')}
      </ActButton>
    );
  return (
    <Sentence tone="good">
      <p>{text('decisions.takenUp')}</p>
      <a className="ds-link" href={hrefOf({ page: 'meeting', meeting, step: 'plan' })}>
        {text('decisions.toPlan')}
      </a>
    </Sentence>
  );
}

/** Meetings to come whose agenda can still be added to, the next first. */
function plannedMeetings(all: readonly MeetingSummary[], except: string): MeetingSummary[] {
  const today = localToday(new Date());
  return all
    .filter((each) => each.meeting !== except && each.date >= today && LAW['add-item'].phases.includes(each.phase))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
