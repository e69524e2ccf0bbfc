/** The five steps in the head of a meeting, and the three pages of its room. */
import { goTo, hrefOf, type Step } from '../routes.ts';
import { useWindowFacts } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';

const STEPS = [
  { step: 'plan', name: 'plan' },
  { step: 'notice', name: 'notice' },
  { step: 'chair', name: 'room' },
  { step: 'minutes', name: 'minutes' },
  { step: 'export', name: 'export' },
] as const;

const ROOM_PAGES = ['roll-call', 'chair', 'secretary'] as const;

type Props = { meeting: string; step: Step };

export function MeetingSteps({ meeting, step }: Props) {
  const text = useText();
  const isRoom = (ROOM_PAGES as readonly Step[]).includes(step);
  useKeys(
    STEPS.map((each, index) => ({
      key: `Alt+${index + 1}`,
      label: `${text('frame.goTo')} ${text(`frame.step.${each.name}`)}`,
      run: () => goTo({ page: 'meeting', meeting, step: each.step }),
      inText: true,
    })),
  );
  return (
    <nav aria-label={text('frame.steps')} className="head-nav">
      {STEPS.map((each) => (
        <a
          key={each.step}
          href={hrefOf({ page: 'meeting', meeting, step: each.step })}
          aria-current={each.step === step || (each.name === 'room' && isRoom) ? 'step' : undefined}
        >
          {text(`frame.step.${each.name}`)}
        </a>
      ))}
    </nav>
  );
}

export function RoomPages({ meeting, step }: Props) {
  const text = useText();
  const view = useWindowFacts()?.view ?? 'home';
  return (
    <nav aria-label={text('frame.roomPages')} className="head-nav head-room">
      {ROOM_PAGES.map((each) => (
        <span key={each} className="head-room-page">
          <a href={hrefOf({ page: 'meeting', meeting, step: each })} aria-current={each === step ? 'page' : undefined}>
            {text(`frame.page.${each}`)}
          </a>
          {each !== 'roll-call' && view === 'home' && each === step && (
            <button
              type="button"
              className="head-icon"
              aria-label={text('frame.ownWindow')}
              title={text('frame.ownWindow')}
              onClick={() => void window.motebok.call('open-window', { view: each, meeting })}
            >
              <Icon name="window" size={16} />
            </button>
          )}
        </span>
      ))}
    </nav>
  );
}
