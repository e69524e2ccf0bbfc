/** Elections in a case (K8): those that were opened, each with its count and what it gives, and a new one. */
import { useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { electionsOf } from '../../domain/meeting/elections.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ElectionCount } from './ElectionCount.tsx';
import { ElectionMade } from './ElectionMade.tsx';
import { NewElection } from './NewElection.tsx';
import './voting.css';

type Props = { room: Room; item: Item; onClose: () => void };

export function ElectionDialog({ room, item, onClose }: Props) {
  const text = useText();
  const [adding, setAdding] = useState(false);
  const [declaredHere, setDeclaredHere] = useState<string | null>(null);
  const elections = electionsOf(room.state, item.item);
  return (
    <Dialog title={text('election.title')} onClose={onClose} wide>
      <div className="elections">
        {elections.map((each) =>
          each.declared ? (
            <ElectionMade key={each.election} declared={each.declared} isNew={each.election === declaredHere} />
          ) : (
            <ElectionCount
              key={each.election}
              room={room}
              election={each}
              onDeclared={() => setDeclaredHere(each.election)}
            />
          ),
        )}
        {adding || elections.length === 0 ? (
          <NewElection room={room} item={item.item} onOpened={() => setAdding(false)} />
        ) : (
          <button type="button" className="quiet-button" data-act="new-election" onClick={() => setAdding(true)}>
            {text('election.new')} …
          </button>
        )}
      </div>
    </Dialog>
  );
}
