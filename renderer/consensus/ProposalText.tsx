/** The wording in force, who put it, what was changed in it, and the way to its earlier wordings (K1, K10). */
import { useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { personName } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { KeyMark } from '../ui/KeyMark.tsx';
import { useKeys } from '../ui/keys.ts';
import { ChangedText } from './ChangedText.tsx';
import { useChangeCount } from './useChangeCount.ts';
import { useWordingChanges } from './useWordingChanges.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

export function ProposalText({ room, proposal }: { room: Room; proposal: Proposal }) {
  const text = useText();
  const countWords = useChangeCount();
  const [showsChanges, setShowsChanges] = useState(false);
  const last = wording(proposal);
  const before = proposal.versions.at(-2);
  const changes = useWordingChanges((before ?? last).text, last.text);
  return (
    <>
      {before && showsChanges ? (
        <ChangedText before={before.text} after={last.text} />
      ) : (
        <p className="proposal-text" tabIndex={0}>
          {last.text}
        </p>
      )}
      <p className="proposal-about">
        <span className="hint">{text('consensus.proposedBy', { name: personName(room.state, last.proposer) })}</span>
        {before && (
          <button
            type="button"
            className="quiet-button"
            aria-pressed={showsChanges}
            onClick={() => setShowsChanges(!showsChanges)}
          >
            {text('wording.showChanges')}
            <span className="visually-hidden"> ({countWords(changes)})</span>
          </button>
        )}
      </p>
    </>
  );
}

/** The version as a mark that opens the earlier ones. */
export function VersionMark({ room, proposal }: { room: Room; proposal: Proposal }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const { version } = wording(proposal);
  useKeys([{ key: 'z', label: text('wording.versions'), run: () => setOpen(true), off: version < 2 }]);
  if (version < 2) return <span className="version-mark">v{version}</span>;
  return (
    <>
      <button type="button" className="quiet-button" title={text('wording.versions')} onClick={() => setOpen(true)}>
        <span className="version-mark">v{version}</span> <KeyMark keyboard="z" />
      </button>
      {open && <VersionsDialog room={room} proposal={proposal} onClose={() => setOpen(false)} />}
    </>
  );
}
