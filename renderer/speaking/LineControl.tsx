/** Strek: proposed, set by the chair or by the meeting, lifted (S5). */
import { useState } from 'react';
import { lineProposal, speakingOf } from '../../domain/meeting/speaking-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { MoreMenu } from '../room/MoreMenu.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { ProposeLineDialog } from './ProposeLineDialog.tsx';

export function LineControl({ room }: { room: Room }) {
  const text = useText();
  const [proposing, setProposing] = useState(false);
  const speaking = speakingOf(room.state, room.state.current);
  const { line } = speaking;
  const isNamed = lineProposal(speaking)?.by != null;
  const act = line ? ('lift-the-line' as const) : ('draw-the-line' as const);
  const why = room.why({ kind: act });
  const run = (): void => void room.send({ kind: act });
  useKeys([{ key: 's', label: text(line ? 'speaking.liftLine' : 'speaking.drawLine'), run }]);
  return (
    <div className="line-control">
      <ActButton run={run} meeting={room.meeting} why={why} keyboard="s" act={act}>
        {text(line ? 'speaking.liftLine' : 'speaking.drawLine')}
      </ActButton>
      {!line && (
        <MoreMenu label={text('speaking.lineMore')}>
          <ActButton
            variant="tertiary"
            run={() => setProposing(true)}
            meeting={room.meeting}
            why={isNamed ? text('speaking.lineProposed') : room.why({ kind: 'propose-the-line' })}
            act="propose-the-line"
          >
            {text('speaking.proposeLine')}
          </ActButton>
          <ActButton
            variant="tertiary"
            run={() => void room.send({ kind: 'draw-the-line', decidedBy: 'meeting' })}
            meeting={room.meeting}
            why={why}
            act="draw-the-line-by-meeting"
          >
            {text('speaking.lineTheMeeting')}
          </ActButton>
        </MoreMenu>
      )}
      {proposing && <ProposeLineDialog room={room} onClose={() => setProposing(false)} />}
    </div>
  );
}
