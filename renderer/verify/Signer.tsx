/** One who has signed; and, after a conversation between people, the way to know that signer from now on. */
import { Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Verified } from '../../app/contract.ts';
import { faultText } from '../text/faults.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Hash } from '../ui/Hash.tsx';
import { Sentence } from '../ui/Sentence.tsx';

type SignerFacts = Verified['signers'][number];
type Props = { signer: SignerFacts; mayTrust: boolean; onTrusted: () => void };

export function Signer({ signer, mayTrust, onTrusted }: Props) {
  const text = useText();
  const format = useFormat();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className="stack signer" data-fingerprint={signer.fingerprint}>
      <div className="row">
        <strong>{text('verify.signer', { name: signer.name, organisation: signer.organisation })}</strong>
        <Tag data-color={signer.known ? 'success' : 'warning'} className="phase-tag">
          {signer.known ? text('verify.known') : text('verify.unknown')}
        </Tag>
        {signer.demo && (
          <Tag data-color="neutral" className="phase-tag">
            {text('verify.demo')}
          </Tag>
        )}
      </div>
      <p>{text('verify.signedAt', { date: format.date(signer.signedAt), time: format.time(signer.signedAt) })}</p>
      <p>
        <span className="quiet">{text('verify.fingerprint')}</span> <Hash value={signer.fingerprint} />
      </p>
      {mayTrust && (
        <Button variant="secondary" onClick={() => setIsAsking(true)} data-act="ask-trust">
          {text('verify.trust')}
        </Button>
      )}
      {isAsking && <TrustDialog signer={signer} onTrusted={onTrusted} onClose={() => setIsAsking(false)} />}
    </div>
  );
}

/** Trusting leaves a mark that outlives the file, so it is asked for, in the words of what happens. */
function TrustDialog({
  signer,
  onTrusted,
  onClose,
}: {
  signer: SignerFacts;
  onTrusted: () => void;
  onClose: () => void;
}) {
  const text = useText();
  const [failure, setFailure] = useState<string | null>(null);
  const trust = async (): Promise<void> => {
    const answer = await window.motebok.call('trust-signer', { certificatePem: signer.certificatePem });
    if ('failure' in answer) return setFailure(faultText(text, answer.failure));
    onClose();
    onTrusted();
  };
  return (
    <Dialog title={text('verify.trustTitle', { name: signer.name })} onClose={onClose}>
      <div className="stack">
        <p>{text('verify.trustHint', { name: signer.name })}</p>
        <p className="fingerprint">
          <Hash value={signer.fingerprint} />
        </p>
        {signer.demo && <Sentence tone="warning">{text('verify.trustDemo')}</Sentence>}
        {failure !== null && <Sentence tone="stop">{text('verify.trustFailed', { reason: failure })}</Sentence>}
        <div className="actions">
          <Button onClick={() => void trust()} data-act="trust-signer">
            {text('verify.trustConfirm')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {text('frame.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
