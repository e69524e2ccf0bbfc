/** One case while it is planned: its facts, background, proposals and papers. Every field saves itself. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { ITEM_KINDS, type ChangedItemFacts, type TakenUp } from '../../domain/meeting/agenda-events.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { hrefOf } from '../routes.ts';
import { useSend } from '../state/hooks.ts';
import { mayNow, useRole } from '../state/may.ts';
import { useRefusalText } from '../text/useAnswerText.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { SavedField } from '../ui/SavedField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { PlannedViews } from '../views/PlannedViews.tsx';
import { isMinutes } from './meeting-form.ts';
import { Papers } from './Papers.tsx';
import { Proposals } from './Proposals.tsx';
import { TakeOffDialog } from './TakeOffDialog.tsx';

type Props = { meeting: string; state: MeetingState; item: Item; onClose: () => void };

export function ItemEditor({ meeting, state, item, onClose }: Props) {
  const text = useText();
  const role = useRole();
  const why = useRefusalText();
  const [isTakingOff, setIsTakingOff] = useState(false);
  const refusal = mayNow(state, role, 'change-item');
  const isOver = item.takenOff !== undefined || item.concludedAt !== undefined;
  const readOnly = refusal !== null || isOver;
  return (
    <div className="stack">
      <div className="row row-spread">
        <h2 className="subtitle">{item.title}</h2>
        <Button variant="tertiary" icon aria-label={text('plan.closeItem')} onClick={onClose}>
          <Icon name="cross" />
        </Button>
      </div>
      {refusal && <Sentence tone="note">{why(refusal, meeting)}</Sentence>}
      {item.takenOff !== undefined && (
        <Sentence tone="note">{text('plan.takenOff', { reason: item.takenOff })}</Sentence>
      )}
      {item.takesUp && <TakesUp takesUp={item.takesUp} />}
      <ItemFields meeting={meeting} state={state} item={item} readOnly={readOnly} />
      {item.itemKind === 'decision' && <Proposals meeting={meeting} state={state} item={item} readOnly={isOver} />}
      {item.itemKind === 'decision' && <PlannedViews meeting={meeting} item={item} />}
      <Papers meeting={meeting} item={item} readOnly={readOnly} />
      {!readOnly && item.takenUpAt === undefined && (
        <div className="actions">
          <Button variant="tertiary" data-color="danger" onClick={() => setIsTakingOff(true)} data-act="take-off-item">
            {text('plan.takeOff')}
          </Button>
        </div>
      )}
      {isTakingOff && (
        <TakeOffDialog meeting={meeting} state={state} item={item} onClose={() => setIsTakingOff(false)} />
      )}
    </div>
  );
}

/** The decision that the case takes up again, with the way to it (C8). */
function TakesUp({ takesUp: { meeting, proposal, decided } }: { takesUp: TakenUp }) {
  const text = useText();
  const format = useFormat();
  return (
    <p>
      <a className="ds-link" href={hrefOf({ page: 'decision', meeting, proposal })}>
        {decided === undefined
          ? text('decisions.takesUp')
          : text('decisions.takesUpThis', {
              title: [decided.number, decided.title].filter((each) => each).join(' '),
              date: format.date(decided.date),
            })}
      </a>
    </p>
  );
}

type FieldsProps = { meeting: string; state: MeetingState; item: Item; readOnly: boolean };

function ItemFields({ meeting, state, item, readOnly }: FieldsProps) {
  const text = useText();
  const send = useSend(meeting);
  const change = (facts: ChangedItemFacts): void =>
    void send({ kind: 'change-item', meeting, item: item.item, ...facts });
  const needed = (value: string): string | undefined =>
    value.trim() === '' ? text('plan.needed', { field: text('plan.title') }) : undefined;
  // A number that the notice has said stays (C5).
  const isPublished = item.number !== undefined && state.notice?.published.items[item.item]?.number === item.number;
  const numberStays = (number: string): string | undefined =>
    isPublished && number.trim() === '' ? text('plan.numberStays') : undefined;
  return (
    <div className="fields">
      <div className="field-wide">
        <SavedField
          label={text('plan.title')}
          value={item.title}
          onSave={(title) => change({ title: title.trim() })}
          check={needed}
          readOnly={readOnly}
        />
      </div>
      <SelectField
        label={text('plan.itemKind')}
        value={item.itemKind}
        choices={ITEM_KINDS.map((value) => ({ value, words: text(`term.itemKind.${value}`) }))}
        onChoose={(itemKind) => change({ itemKind })}
        disabled={readOnly}
      />
      <SavedField
        label={text('plan.plannedMinutes')}
        type="number"
        value={item.plannedMinutes === undefined ? '' : String(item.plannedMinutes)}
        onSave={(minutes) => change({ plannedMinutes: minutes === '' ? null : Number(minutes) })}
        check={(minutes) => (minutes === '' || isMinutes(minutes) ? undefined : text('plan.minutesWrong'))}
        readOnly={readOnly}
      />
      <SavedField
        label={text('plan.presenter')}
        value={item.presenter ?? ''}
        onSave={(presenter) => change({ presenter: presenter.trim() || null })}
        readOnly={readOnly}
      />
      <SavedField
        label={text('plan.number')}
        placeholder={text('plan.numberHint')}
        value={item.number ?? ''}
        onSave={(number) => change({ number: number.trim() || null })}
        check={numberStays}
        readOnly={readOnly}
      />
      <div className="field-wide">
        <SavedField
          label={text('plan.background')}
          multiline
          rows={4}
          value={item.background ?? ''}
          onSave={(background) => change({ background: background.trim() === '' ? null : background })}
          readOnly={readOnly}
        />
      </div>
    </div>
  );
}
