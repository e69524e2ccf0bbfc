/** Signing and exporting (L4): says in words what happens, then does it, then says where it lies. */
import { useEffect, useState } from 'react';
import type { Exported, SigningKeyFacts } from '../../app/contract.ts';
import { hrefOf } from '../routes.ts';
import { useMeeting, type OpenMeeting } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { ExportDone } from './ExportDone.tsx';
import { MakeKey } from './MakeKey.tsx';
import { SignForm } from './SignForm.tsx';

export function ExportPage({ meeting }: { meeting: string }) {
  const open = useMeeting(meeting);
  return open ? <Export meeting={meeting} open={open} /> : null;
}

function Export({ meeting, open: { state } }: { meeting: string; open: OpenMeeting }) {
  const text = useText();
  const [key, setKey] = useState<SigningKeyFacts | undefined>();
  const [exported, setExported] = useState<Exported | null>(null);
  useEffect(() => {
    void window.motebok.call('read-signing-key', {}).then(setKey);
  }, []);
  const isApproved = state.phase === 'approved' || state.phase === 'signed';
  return (
    <div className="page page-narrow stack">
      <h2 className="title">{text('signing.title')}</h2>
      {!isApproved && (
        <Sentence tone="note">
          <p>{text('signing.notApproved', { phase: text(`term.phase.${state.phase}`) })}</p>
          <a className="ds-link" href={hrefOf({ page: 'meeting', meeting, step: 'minutes' })}>
            {text('signing.toMinutes')}
          </a>
        </Sentence>
      )}
      {exported ? (
        <ExportDone exported={exported} onAgain={() => setExported(null)} />
      ) : (
        <>
          <WhatHappens />
          {isApproved && key === null && <MakeKey onMade={setKey} />}
          {isApproved && key && <SignForm meeting={meeting} signingKey={key} onExported={setExported} />}
        </>
      )}
      <Signatures state={state} />
    </div>
  );
}

function WhatHappens() {
  const text = useText();
  return (
    <section className="stack" aria-labelledby="what-happens">
      <h3 id="what-happens" className="subtitle">
        {text('signing.whatTitle')}
      </h3>
      <ol className="what-happens">
        <li>{text('signing.what1')}</li>
        <li>{text('signing.what2')}</li>
        <li>{text('signing.what3')}</li>
      </ol>
    </section>
  );
}

function Signatures({ state }: Pick<OpenMeeting, 'state'>) {
  const text = useText();
  const format = useFormat();
  const { signatures } = state.minutes;
  if (signatures.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="signatures">
      <h3 id="signatures" className="subtitle">
        {text('signing.signatures')}
      </h3>
      <ul className="plain-list lines">
        {signatures.map(({ signer, organisation, at }) => (
          <li key={at.seq}>
            {text('signing.signature', {
              signer,
              organisation,
              date: format.date(at.at),
              time: format.time(at.at),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
