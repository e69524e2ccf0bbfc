/** Planning: the agenda on the left, the chosen case on the right, the meeting's own facts above. */
import { useState } from 'react';
import { useMeeting, type OpenMeeting } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { Agenda } from './Agenda.tsx';
import { ItemEditor } from './ItemEditor.tsx';
import { MeetingFacts } from './MeetingFacts.tsx';

export function PlanPage({ meeting }: { meeting: string }) {
  const open = useMeeting(meeting);
  return open ? <Planning meeting={meeting} open={open} /> : null;
}

function Planning({ meeting, open }: { meeting: string; open: OpenMeeting }) {
  const text = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const item = chosen === null ? undefined : open.state.items[chosen];
  return (
    <div className="plan">
      <MeetingFacts meeting={meeting} state={open.state} />
      <Agenda meeting={meeting} state={open.state} chosen={chosen} onChoose={setChosen} />
      <aside
        className="plan-item"
        aria-label={item ? text('plan.editItem', { item: item.title }) : text('plan.choose')}
        data-region
      >
        {item ? (
          <>
            <CloseKey onClose={() => setChosen(null)} />
            <ItemEditor
              key={item.item}
              meeting={meeting}
              state={open.state}
              item={item}
              onClose={() => setChosen(null)}
            />
          </>
        ) : (
          <p className="hint plan-choose">{text('plan.choose')}</p>
        )}
      </aside>
    </div>
  );
}

function CloseKey({ onClose }: { onClose: () => void }) {
  const text = useText();
  useKeys([{ key: 'Escape', label: text('plan.closeItem'), run: onClose, inText: true, quiet: true }]);
  return null;
}
