/** The secretary's text, place by place; the paper follows the caret. */
import type { MeetingState } from '../../domain/meeting/state.ts';
import { itemName } from '../text/names.ts';
import { useText } from '../text/useText.ts';
import { ProseField } from './ProseField.tsx';

type Props = { meeting: string; state: MeetingState; onPlace: (place: string) => void };

export function MinutesText({ meeting, state, onPlace }: Props) {
  const text = useText();
  const locked =
    state.phase === 'approved' || state.phase === 'signed'
      ? text('minutes.locked', { phase: text(`term.phase.${state.phase}`) })
      : null;
  return (
    <section className="stack" aria-labelledby="minutes-text">
      <h2 id="minutes-text" className="subtitle">
        {text('minutes.writing')}
      </h2>
      <p className="hint">{locked ?? text('minutes.writingHint')}</p>
      <ProseField
        meeting={meeting}
        place="meeting"
        label={text('minutes.placeMeeting')}
        placeholder={text('minutes.placeMeetingHint')}
        locked={locked}
      />
      {state.taken.length === 0 && <p className="hint">{text('minutes.noItems')}</p>}
      {state.taken.map((item) => {
        const { number, title = '', itemKind } = state.items[item] ?? {};
        return (
          <div key={item} onFocus={() => onPlace(item)} data-kind={itemKind}>
            <ProseField
              meeting={meeting}
              place={item}
              label={number === undefined ? title : `${itemName(state, item, text)} ${title}`}
              placeholder={text('minutes.placeItemHint')}
              locked={locked}
            />
          </div>
        );
      })}
    </section>
  );
}
