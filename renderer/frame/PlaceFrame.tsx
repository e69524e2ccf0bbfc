/** The frame of pages that belong to no meeting: places above, the page, and a quiet line below. */
import type { ReactNode } from 'react';
import { hrefOf } from '../routes.ts';
import { SecondPlaceMark } from '../second-place/SecondPlaceMark.tsx';
import { useText } from '../text/useText.ts';
import { AnswerLine } from '../ui/AnswerLine.tsx';
import { KeyHelpButton } from '../ui/KeyHelp.tsx';
import { FindButton, SkipLink, TestMark } from './HeadParts.tsx';
import { PageRegion } from './PageRegion.tsx';

const PLACES = ['home', 'decisions', 'register', 'verify', 'settings'] as const;
type Place = (typeof PLACES)[number];

export function PlaceFrame({ at, children }: { at: Place | null; children: ReactNode }) {
  const text = useText();
  return (
    <div className="frame">
      <header className="head" data-region>
        <SkipLink />
        <span className="app-name">{text('frame.appName')}</span>
        <nav aria-label={text('frame.places')} className="head-nav">
          {PLACES.map((place) => (
            <a key={place} href={hrefOf({ page: place })} aria-current={place === at ? 'page' : undefined}>
              {text(`frame.${place}`)}
            </a>
          ))}
        </nav>
        <span className="head-space" />
        <TestMark />
        <FindButton />
      </header>
      <PageRegion key={at} title={at === null ? '' : text(`frame.${at}`)}>
        {children}
      </PageRegion>
      <AnswerLine />
      <footer className="foot" data-region>
        <SecondPlaceMark />
        <span className="head-space" />
        <KeyHelpButton />
      </footer>
    </div>
  );
}
