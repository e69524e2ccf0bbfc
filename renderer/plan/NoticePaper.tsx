/** The notice as paper, in the document's own language (M7). Before it is published the numbers are not given yet. */
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { proposalsOf, wording } from '../../domain/meeting/wordings.ts';
import type { Roster } from '../../domain/meeting/roster.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { rosterOn, type Register } from '../../domain/register/register.ts';
import { formatLongDate, formatTime } from '../text/format.ts';
import type { TextKey } from '../text/index.ts';
import { textIn, type TextArgs } from '../text/message.ts';
import { endOf } from './agenda-time.ts';

type Say = (key: TextKey, args?: TextArgs) => string;

export function NoticePaper({ state, register }: { state: MeetingState; register: Register }) {
  const language = state.languageForm;
  const say: Say = (key, args) => textIn(language, key, args);
  // Before it is published it names those who sit today; afterwards, those whom it called.
  const roster = state.notice ? state.roster : rosterOn(register, state.bodies, state.days[0]?.date ?? '');
  const items = state.order.flatMap((id) => state.items[id] ?? []).filter((each) => each.takenOff === undefined);
  const bodies = state.roster.bodies.map((each) => each.name).join(', ');
  return (
    <article className="paper" lang={language}>
      <h2 className="paper-title">{state.title ?? bodies}</h2>
      <p className="paper-kind">{say('notice.doc.heading')}</p>
      <dl className="facts">
        <dt>{say('notice.doc.body')}</dt>
        <dd>{bodies}</dd>
        <dt>{say('notice.doc.time')}</dt>
        <dd>
          {state.days.map((day) => (
            <div key={day.date}>
              {say('plan.facts', {
                date: formatLongDate(day.date, language),
                start: formatTime(day.start, language),
                end: formatTime(endOf(day), language),
              })}
            </div>
          ))}
        </dd>
        <dt>{say('notice.doc.place')}</dt>
        <dd>{state.place}</dd>
      </dl>
      <h3>{say('notice.doc.agenda')}</h3>
      <ol className="plain-list notice-items">
        {items.map((each) => (
          <NoticeItem key={each.item} state={state} item={each} say={say} />
        ))}
      </ol>
      <h3>{say('notice.doc.called')}</h3>
      <Called roster={roster} />
      <p>{say('notice.doc.deputies')}</p>
    </article>
  );
}

function NoticeItem({ state, item, say }: { state: MeetingState; item: Item; say: Say }) {
  const proposals = proposalsOf(state, item.item);
  return (
    <li>
      <p className="notice-item">
        {item.number !== undefined && <strong>{`${say('notice.doc.number')} ${item.number}`}</strong>}
        <span>
          <strong>{item.title}</strong> ({say(`term.itemKind.${item.itemKind}`)}
          {item.plannedMinutes !== undefined && `, ${say('notice.doc.minutes', { minutes: item.plannedMinutes })}`})
        </span>
      </p>
      {item.presenter !== undefined && <p>{say('notice.doc.presenter', { presenter: item.presenter })}</p>}
      {item.background !== undefined && <p className="paper-prose">{item.background}</p>}
      {proposals.map((each) => (
        <div key={each.proposal}>
          <p>
            <strong>{say('notice.doc.proposal')}</strong>
          </p>
          <p className="paper-prose">{wording(each).text}</p>
        </div>
      ))}
      {item.papers.length > 0 && (
        <p>{say('notice.doc.papers', { papers: item.papers.map((each) => each.name).join(', ') })}</p>
      )}
    </li>
  );
}

function Called({ roster }: { roster: Roster }) {
  const name = (person: string): string => roster.persons.find((each) => each.person === person)?.name ?? person;
  const organisation = (id: string): string =>
    roster.organisations.find((each) => each.organisation === id)?.name ?? id;
  return (
    <ul className="plain-list notice-called">
      {roster.seats.flatMap((seat) =>
        seat.holder === null
          ? []
          : [
              <li key={seat.seat}>
                {name(seat.holder)}, {seat.office}, {organisation(seat.organisation)}
              </li>,
            ],
      )}
    </ul>
  );
}
