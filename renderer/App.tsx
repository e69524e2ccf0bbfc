/** The page that the address names, inside the frame that belongs to it. */
import { useEffect, useRef, type ReactNode } from 'react';
import { RollCallPage, ChairPage, SecretaryPage } from './room/pages.ts';
import { ExportPage } from './export/ExportPage.tsx';
import { DecisionPage } from './decisions/DecisionPage.tsx';
import { DecisionsPage } from './decisions/DecisionsPage.tsx';
import { MeetingFrame } from './frame/MeetingFrame.tsx';
import { PageBoundary } from './frame/PageBoundary.tsx';
import { PlaceFrame } from './frame/PlaceFrame.tsx';
import { Stopped } from './frame/Stopped.tsx';
import { UnknownPage } from './frame/UnknownPage.tsx';
import { HomePage } from './home/HomePage.tsx';
import { MinutesPage } from './minutes/MinutesPage.tsx';
import { NewMeetingPage } from './plan/NewMeetingPage.tsx';
import { NoticePage } from './plan/NoticePage.tsx';
import { PlanPage } from './plan/PlanPage.tsx';
import { RegisterPage } from './register/RegisterPage.tsx';
import { hrefOf, useRoute, type Route, type Step } from './routes.ts';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { useWindowFacts } from './state/hooks.ts';
import { CommandPalette } from './ui/CommandPalette.tsx';
import { KeyHelp } from './ui/KeyHelp.tsx';
import { useKeyListener } from './ui/keys.ts';
import { useRegionKeys } from './ui/regions.ts';
import { VerifyPage } from './verify/VerifyPage.tsx';
import { WallPage } from './wall/WallPage.tsx';

export function App() {
  const route = useRoute();
  useKeyListener();
  useRegionKeys();
  useOwnPlace(route);
  const place = hrefOf(route.page === 'unknown' ? { page: 'home' } : route);
  return (
    <>
      <Stopped />
      <PageBoundary place={place}>
        <Page route={route} />
      </PageBoundary>
      <KeyHelp />
      <CommandPalette />
    </>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <PlaceFrame at="home" children={<HomePage />} />;
    case 'decisions':
      return <PlaceFrame key="decisions" at="decisions" children={<DecisionsPage />} />;
    case 'decision': {
      const { meeting, proposal } = route;
      return (
        <PlaceFrame key={`${meeting} ${proposal}`} at="decisions">
          <DecisionPage meeting={meeting} proposal={proposal} />
        </PlaceFrame>
      );
    }
    case 'register':
      return <PlaceFrame at="register" children={<RegisterPage />} />;
    case 'verify':
      return <PlaceFrame at="verify" children={<VerifyPage />} />;
    case 'settings':
      return <PlaceFrame at="settings" children={<SettingsPage />} />;
    case 'new-meeting':
      return <PlaceFrame at="home" children={<NewMeetingPage />} />;
    case 'meeting':
      // The room screen is a picture, not a page: nothing stands around it.
      if (route.step === 'room-screen') return <WallPage key={route.meeting} meeting={route.meeting} />;
      return (
        <MeetingFrame key={route.meeting} meeting={route.meeting} step={route.step}>
          {stepPage(route.meeting, route.step)}
        </MeetingFrame>
      );
    case 'unknown':
      return <PlaceFrame at={null} children={<UnknownPage />} />;
  }
}

function stepPage(meeting: string, step: Exclude<Step, 'room-screen'>): ReactNode {
  switch (step) {
    case 'plan':
      return <PlanPage meeting={meeting} />;
    case 'notice':
      return <NoticePage meeting={meeting} />;
    case 'roll-call':
      return <RollCallPage meeting={meeting} />;
    case 'chair':
      return <ChairPage meeting={meeting} />;
    case 'secretary':
      return <SecretaryPage meeting={meeting} />;
    case 'minutes':
      return <MinutesPage meeting={meeting} />;
    case 'export':
      return <ExportPage meeting={meeting} />;
  }
}

/** A window that was opened for one page goes there, when its address names none. */
function useOwnPlace(route: Route): void {
  const facts = useWindowFacts();
  const settled = useRef(false);
  useEffect(() => {
    if (facts === null || settled.current) return;
    settled.current = true;
    if (route.page !== 'home' || facts.view === 'home' || facts.meeting === null) return;
    const step = facts.view === 'room' ? 'room-screen' : facts.view;
    window.location.replace(hrefOf({ page: 'meeting', meeting: facts.meeting, step }));
  }, [facts, route]);
}
