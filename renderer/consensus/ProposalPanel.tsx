/** The proposal of the case: its text and version, the tests, and the result as it forms (K1–K4, K10). */
import { useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { isTestOpen, isUnderTest } from '../../domain/meeting/consensus.ts';
import { agreedVersion, isDecided, proposalsOf, wording } from '../../domain/meeting/wordings.ts';
import { draftPlace, liveDrafts, type DraftSubject } from '../../domain/meeting/drafted-wording.ts';
import { fellAway } from '../../domain/meeting/related-proposals.ts';
import { ActButton } from '../room/ActButton.tsx';
import { personName } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useProse } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { ViewsLine } from '../views/ViewsLine.tsx';
import { VotePanel } from '../voting/VotePanel.tsx';
import { AfterDisagreement } from './AfterDisagreement.tsx';
import { BeingWritten, TakeBack, type GivenUp } from './BeingWritten.tsx';
import { DecisionMade } from './DecisionMade.tsx';
import { DeclareForm } from './DeclareForm.tsx';
import { EarlierAnswers } from './EarlierAnswers.tsx';
import { LedgerPanel } from './LedgerPanel.tsx';
import { ProposalActs } from './ProposalActs.tsx';
import { ProposalText, VersionMark } from './ProposalText.tsx';
import { Amendment, RelationLine } from './RelatedProposal.tsx';
import { ResultSoFar } from './ResultSoFar.tsx';
import { WordingForm } from './WordingForm.tsx';

type Props = {
  room: Room;
  item: string;
  /** Goes to the round. Absent on the secretary's page, where wordings are written and nothing is tested. */
  showRound?: () => void;
};

export function ProposalPanel({ room, item, showRound }: Props) {
  const text = useText();
  const proposals = proposalsOf(room.state, item);
  const [chosen, setChosen] = useState<string | null>(null);
  const [writing, setWriting] = useState<DraftSubject | null>(null);
  const [givenUp, setGivenUp] = useState<GivenUp | null>(null);
  const [start, setStart] = useState<string>();
  const write = (subject: DraftSubject | null, words?: string): void => {
    if (subject !== null) setGivenUp(null);
    setStart(words);
    setWriting(subject);
  };
  const takeBack = givenUp && <TakeBack onTakeBack={() => write(givenUp.subject, givenUp.words)} />;
  const drafts = liveDrafts(room.state, item, useProse(room.meeting) ?? {});
  const proposal = proposals.find((each) => each.proposal === chosen) ?? foremost(proposals);
  const [draft] = drafts;
  if (writing !== null)
    return (
      <section className="room-proposal" aria-label={text('consensus.proposal')} data-region>
        <h2 className="room-label">{text(`wording.writing.${writing.writes}`)}</h2>
        <WordingForm
          key={draftPlace(writing)}
          room={room}
          item={item}
          subject={writing}
          onDone={(put) => {
            // What was just put is what everybody looks at next; a new wording stands where it stood.
            if (put !== undefined) setChosen(put);
            write(null);
          }}
          onGivenUp={(words) => setGivenUp({ subject: writing, words })}
          {...(start === undefined ? {} : { start })}
        />
      </section>
    );
  if (proposal === null)
    return (
      <section className="room-proposal" aria-label={text('consensus.proposal')} data-region>
        <h2 className="room-label">{text('consensus.proposal')}</h2>
        <NoProposal room={room} item={item} write={() => write({ writes: 'new', item })} />
        {takeBack}
        {draft && <BeingWritten room={room} draft={draft} goOn={write} onGivenUp={setGivenUp} />}
      </section>
    );
  const last = wording(proposal);
  const { relation } = proposal;
  const amended = relation?.kind === 'amendment' ? room.state.proposals[relation.to] : undefined;
  const rewrites =
    draft !== undefined && draft.subject.writes === 'change' && draft.subject.proposal === proposal.proposal;
  return (
    <section className="room-proposal" aria-label={text('consensus.proposal')} data-region>
      <h2 className="room-label">
        {text('consensus.proposal')} <VersionMark room={room} proposal={proposal} />
      </h2>
      {proposals.length > 1 && <Tabs proposals={proposals} shown={proposal} choose={setChosen} room={room} />}
      {draft && <BeingWritten room={room} draft={draft} goOn={write} onGivenUp={setGivenUp} />}
      {takeBack}
      {/* One text is enough: what is being written shows the whole wording, and the secretary has it in the minutes. */}
      <RelationLine room={room} proposal={proposal} />
      {amended && (
        <Amendment room={room} proposal={proposal} amended={amended} onAdopted={() => setChosen(amended.proposal)} />
      )}
      {!rewrites && !amended && showRound && <ProposalText room={room} proposal={proposal} />}
      {last.decision && showRound ? <DecisionMade room={room} proposal={proposal} decision={last.decision} /> : null}
      {showRound && <AfterDisagreement room={room} proposal={proposal} />}
      <EarlierAnswers room={room} proposal={proposal} />
      <LedgerPanel room={room} proposal={proposal} />
      {!isDecided(proposal) && <ViewsLine room={room} item={item} proposal={proposal} always={!showRound} />}
      {!amended && !isDecided(proposal) && !fellAway(room.state, proposal) && (
        <ProposalActs
          room={room}
          proposal={proposal}
          {...(showRound ? { showRound } : {})}
          write={(writes) => write(writes === 'new' ? { writes, item } : { writes, proposal: proposal.proposal })}
        />
      )}
      {!amended && <VotePanel room={room} proposal={proposal} isShownOnly={!showRound} />}
      {showRound && isTestOpen(last) && (
        <>
          <ResultSoFar room={room} proposal={proposal} />
          <DeclareForm room={room} proposal={proposal} />
        </>
      )}
    </section>
  );
}

/** The one that matters now: under test, else agreed on, else the latest. */
function foremost(proposals: readonly Proposal[]): Proposal | null {
  const testable = proposals.filter((each) => each.relation?.kind !== 'amendment');
  return proposals.find(isUnderTest) ?? testable.find(agreedVersion) ?? testable.at(-1) ?? proposals.at(-1) ?? null;
}

function NoProposal({ room, item, write }: { room: Room; item: string; write: () => void }) {
  const text = useText();
  const ended = room.state.items[item]?.concludedAt !== undefined;
  useKeys([{ key: 'o', label: text('consensus.writeProposal'), run: write, off: ended }]);
  return (
    <>
      <p className="hint">{text('consensus.noProposal')}</p>
      {!ended && (
        <ActButton run={write} meeting={room.meeting} keyboard="o" act="write-proposal">
          {text('consensus.writeProposal')}
        </ActButton>
      )}
    </>
  );
}

type TabsProps = { proposals: readonly Proposal[]; shown: Proposal; choose: (id: string) => void; room: Room };

function Tabs({ proposals, shown, choose, room }: TabsProps) {
  const text = useText();
  return (
    <div className="proposal-tabs" role="group" aria-label={text('consensus.proposals')}>
      {proposals.map((each, index) => (
        <button
          key={each.proposal}
          type="button"
          aria-pressed={each === shown}
          onClick={() => choose(each.proposal)}
          title={personName(room.state, each.proposer)}
          data-fallen={fellAway(room.state, each)}
        >
          {text(each.relation ? `related.tab.${each.relation.kind}` : 'consensus.proposalNumber', {
            number: index + 1,
          })}
        </button>
      ))}
    </div>
  );
}
