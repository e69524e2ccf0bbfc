/** Where one comes in: the next meeting and its next step, what waits, and all meetings. */
import { Spinner } from '@digdir/designsystemet-react';
import type { MeetingSummary } from '../../domain/meeting/summary.ts';
import { KeptRehearsals } from '../rehearsal/KeptRehearsals.tsx';
import { goTo, hrefOf } from '../routes.ts';
import { RestoredNotice } from '../second-place/RestoredNotice.tsx';
import { useMeetingList, useRegister } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { FirstTime } from './FirstTime.tsx';
import { latestFirst, localToday, nextMeeting, waitingMeetings } from './meeting-order.ts';
import { MeetingTable } from './MeetingTable.tsx';
import { NextMeeting } from './NextMeeting.tsx';
import { WaitingList } from './WaitingList.tsx';

export function HomePage() {
  const text = useText();
  const meetings = useMeetingList();
  const register = useRegister();
  if (meetings === null || register === null)
    return (
      <div className="page page-narrow waiting">
        <Spinner aria-label={text('home.loading')} data-size="sm" /> {text('home.loading')}
      </div>
    );
  if (meetings.length === 0) return <FirstTime hasBody={register.bodies.length > 0} />;
  return <Meetings meetings={meetings} />;
}

function Meetings({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const text = useText();
  const today = localToday(new Date());
  useKeys([{ key: 'n', label: text('home.newMeeting'), run: () => goTo({ page: 'new-meeting' }) }]);
  const next = nextMeeting(meetings, today);
  return (
    <div className="page home">
      <div className="row row-spread">
        <h1 className="title">{text('home.title')}</h1>
        <a className="ds-button" data-variant={next ? 'secondary' : 'primary'} href={hrefOf({ page: 'new-meeting' })}>
          <Icon name="plus" /> {text('home.newMeeting')}
        </a>
      </div>
      <RestoredNotice />
      <div className="home-top">
        {next && <NextMeeting meeting={next} today={today} />}
        <WaitingList meetings={waitingMeetings(meetings, next)} today={today} />
      </div>
      <MeetingTable meetings={latestFirst(meetings)} />
      <KeptRehearsals />
    </div>
  );
}
