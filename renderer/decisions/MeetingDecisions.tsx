/** Beside the minutes of a meeting: its decisions, how each stands now, and how many answers are missing. A quiet way to them. */
import { PositionMark } from '../consensus/PositionMark.tsx';
import { hrefOf } from '../routes.ts';
import { useText } from '../text/useText.ts';
import './decisions.css';
import { useDecisions } from './useDecisions.ts';
import { useStandingWords } from './useStandingWords.ts';

export function MeetingDecisions({ meeting }: { meeting: string }) {
  const text = useText();
  const wordsOf = useStandingWords();
  const rows = (useDecisions() ?? []).filter((each) => each.meeting === meeting);
  if (rows.length === 0) return null;
  const missing = rows.reduce((sum, each) => sum + (each.standing === 'waiting' ? each.awaited : 0), 0);
  return (
    <section className="meeting-decisions" aria-labelledby="meeting-decisions">
      <h2 id="meeting-decisions" className="subtitle">
        {text('decisions.afterMeeting')}
      </h2>
      <p className="hint">{text('decisions.waitingCount', { count: missing })}</p>
      <ul className="plain-list lines">
        {rows.map((each) => {
          const { mark, tone, words } = wordsOf(each);
          return (
            <li key={`${each.proposal} ${each.version}`}>
              <a className="ds-link" href={hrefOf({ page: 'decision', meeting, proposal: each.proposal })}>
                {each.number !== null && <span className="figures">{each.number} </span>}
                {each.title}
              </a>
              <span className="decision-standing" data-tone={tone}>
                <PositionMark standing={mark} /> <span>{words}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
