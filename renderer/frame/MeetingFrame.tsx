/**
 * The frame of one meeting: what it is and how it stands above, the page, and below what is saved and what can be
 * taken back. The same on every page of the meeting.
 */
import { Spinner } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { hrefOf, type Step } from '../routes.ts';
import { useMeeting, useMeetingStatus, useWindowFacts, type OpenMeeting } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { SecondPlaceMark } from '../second-place/SecondPlaceMark.tsx';
import { AnswerLine } from '../ui/AnswerLine.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KeyHelpButton } from '../ui/KeyHelp.tsx';
import { SavedMark } from '../ui/SavedMark.tsx';
import { FindButton, SkipLink, TestMark } from './HeadParts.tsx';
import { MeetingSteps, RoomPages } from './MeetingSteps.tsx';
import { PageRegion } from './PageRegion.tsx';
import { MeetingStopped } from './Stopped.tsx';
import { PhaseTag } from './PhaseTag.tsx';
import { UndoButtons } from './UndoButtons.tsx';

type Props = { meeting: string; step: Step; children: ReactNode };

export function MeetingFrame({ meeting, step, children }: Props) {
  const text = useText();
  const open = useMeeting(meeting);
  const status = useMeetingStatus(meeting);
  const view = useWindowFacts()?.view ?? 'home';
  const isRoom = step === 'roll-call' || step === 'chair' || step === 'secretary';
  const title = open ? meetingName(open) : '';
  return (
    <div className="frame" data-view={view}>
      <div>
        <MeetingStopped meeting={meeting} />
        <header className="head" data-region>
          <SkipLink />
          {view === 'home' && (
            <a className="head-home" href={hrefOf({ page: 'home' })} aria-label={text('frame.home')}>
              <Icon name="back" />
            </a>
          )}
          {open && <MeetingTitle open={open} />}
          {view === 'home' && <MeetingSteps meeting={meeting} step={step} />}
          {isRoom && <RoomPages meeting={meeting} step={step} />}
          <span className="head-space" />
          <TestMark />
          <FindButton narrow />
        </header>
      </div>
      <PageRegion key={step} title={title}>
        {open ? children : status === 'unknown' ? <NoSuchMeeting /> : <Opening />}
      </PageRegion>
      <AnswerLine />
      <footer className="foot" data-region>
        {open && <SavedMark entry={open.head.entry} savedAt={open.savedAt} />}
        <SecondPlaceMark />
        {open && <UndoButtons meeting={meeting} open={open} />}
        <span className="head-space" />
        <KeyHelpButton />
      </footer>
    </div>
  );
}

/** "SU Finnmark": the short name of the body where it has one, else what the meeting is called. */
function meetingName({ state }: OpenMeeting): string {
  const [body] = state.roster.bodies;
  return state.title ?? body?.abbreviation ?? body?.name ?? '';
}

function MeetingTitle({ open }: { open: OpenMeeting }) {
  const text = useText();
  const format = useFormat();
  const date = open.state.days[0]?.date;
  return (
    <div className="head-meeting">
      <h1 title={open.state.roster.bodies.map((each) => each.name).join(', ')}>{meetingName(open)}</h1>
      {date !== undefined && <span className="head-date">{format.shortDate(date)}</span>}
      <PhaseTag phase={open.state.phase} label={text(`term.phase.${open.state.phase}`)} />
    </div>
  );
}

function Opening() {
  const text = useText();
  return (
    <div className="page page-narrow waiting">
      <Spinner aria-label={text('frame.loadingMeeting')} data-size="sm" /> {text('frame.loadingMeeting')}
    </div>
  );
}

function NoSuchMeeting() {
  const text = useText();
  return (
    <div className="page page-narrow">
      <h1 className="title">{text('frame.noSuchMeeting')}</h1>
      <p>{text('frame.noSuchMeetingNext')}</p>
      <a className="ds-link" href={hrefOf({ page: 'home' })}>
        {text('frame.toHome')}
      </a>
    </div>
  );
}
