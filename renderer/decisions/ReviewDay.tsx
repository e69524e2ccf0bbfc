/** The day on which a decision is to come up again: set, moved or taken away (C8). */
import { useState } from 'react';
import { reviewDay } from '../../domain/meeting/standing.ts';
import { ActButton } from '../room/ActButton.tsx';
import type { RoomCommand } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { DecisionView } from './useDecision.ts';

export function ReviewDay({ view }: { view: DecisionView }) {
  const text = useText();
  const format = useFormat();
  const day = reviewDay(view.proposal);
  const [known, setKnown] = useState(day);
  const [written, setWritten] = useState(day ?? '');
  if (day !== known) {
    setKnown(day);
    setWritten(day ?? '');
  }
  const isDue = day !== null && day <= view.today;
  const command: RoomCommand = {
    kind: 'set-review-date',
    proposal: view.proposal.proposal,
    on: written === '' ? null : written,
  };
  return (
    <section className="sheet stack" aria-labelledby="review">
      <h2 id="review" className="over-title">
        {text('decisions.column.review')}
      </h2>
      {isDue && (
        <p className="decision-day" data-late="true">
          <span className="figures">{format.date(day)}</span>
          <strong>
            <Icon name="warning" size={16} /> {text('decisions.reviewDue')}
          </strong>
        </p>
      )}
      <form
        className="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          void view.send(command);
        }}
      >
        <TextField label={text('decisions.reviewOn')} type="date" value={written} onType={setWritten} />
        {written !== (day ?? '') && (
          <ActButton meeting={view.meeting} why={view.why(command)} keyboard="Enter" act="set-review-date">
            {text(written === '' ? 'decisions.noReview' : 'frame.save')}
          </ActButton>
        )}
      </form>
    </section>
  );
}
