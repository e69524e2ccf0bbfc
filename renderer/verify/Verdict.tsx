/** The verdict in large words, with shape and colour; then what does not hold, who signed, and what is in the file. */
import { useEffect, useRef } from 'react';
import { Table } from '@digdir/designsystemet-react';
import type { Verified } from '../../app/contract.ts';
import { useFormat, useText } from '../text/useText.ts';
import { findingText } from '../text/findings.ts';
import { Hash } from '../ui/Hash.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { Signer } from './Signer.tsx';

type Props = { name: string; verified: Verified; onTrusted: () => void };

const SIGNS: Record<Verified['verdict'], { icon: IconName; colour: 'success' | 'warning' | 'danger' }> = {
  valid: { icon: 'check', colour: 'success' },
  'unknown-signer': { icon: 'question', colour: 'warning' },
  invalid: { icon: 'stop', colour: 'danger' },
};

export function Verdict({ name, verified, onTrusted }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [verified]);
  const { verdict, about } = verified;
  const { icon, colour } = SIGNS[verdict];
  return (
    <>
      <section className="sheet stack verdict-sheet" data-color={colour} aria-labelledby="verdict">
        <h2 id="verdict" className="verdict" data-verdict={verdict} ref={heading} tabIndex={-1}>
          <Icon name={icon} size={40} /> {text(`verify.${verdict}`)}
        </h2>
        <p>{text(`verify.${verdict}Hint`)}</p>
        <p>
          <strong>{name}</strong>
          {about && <AboutLine about={about} />}
        </p>
        {about?.test && <Sentence tone="note">{text('verify.test')}</Sentence>}
        <Findings verified={verified} />
      </section>
      <Signers verified={verified} onTrusted={onTrusted} />
      <Contents verified={verified} />
    </>
  );
}

function AboutLine({ about }: { about: NonNullable<Verified['about']> }) {
  const text = useText();
  const format = useFormat();
  const words = text('verify.about', { title: about.title, body: about.bodyName, date: format.date(about.date) });
  return <> · {words}</>;
}

function Findings({ verified: { findings } }: { verified: Verified }) {
  const text = useText();
  // That the signer is unknown is the verdict itself, and the file holds.
  const faults = findings.filter((each) => each.code !== 'signer-unknown');
  if (faults.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="findings">
      <h3 id="findings" className="subtitle">
        {text('verify.findings')}
      </h3>
      <ul className="findings">
        {faults.map((each, index) => (
          // The same finding can be made in several places.
          <li key={`${each.code} ${index}`} data-code={each.code}>
            {findingText(text, each)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Signers({ verified: { signers, verdict }, onTrusted }: { verified: Verified; onTrusted: () => void }) {
  const text = useText();
  if (signers.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="signers">
      <h2 id="signers" className="subtitle">
        {text('verify.signers')}
      </h2>
      {signers.map((each) => (
        <Signer
          key={each.fingerprint}
          signer={each}
          // Nobody is to be trusted because of a file that does not hold.
          mayTrust={!each.known && verdict !== 'invalid'}
          onTrusted={onTrusted}
        />
      ))}
    </section>
  );
}

function Contents({ verified: { files, heads } }: { verified: Verified }) {
  const text = useText();
  const format = useFormat();
  if (files.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="files">
      <h2 id="files" className="subtitle">
        {text('verify.files')}
      </h2>
      <Table data-color="neutral" className="wide-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{text('verify.file.name')}</Table.HeaderCell>
            <Table.HeaderCell className="number">{text('verify.file.size')}</Table.HeaderCell>
            <Table.HeaderCell>{text('verify.file.sha')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {files.map((each) => (
            <Table.Row key={each.name}>
              <Table.Cell>{each.name}</Table.Cell>
              <Table.Cell className="number nowrap">{format.size(each.size)}</Table.Cell>
              <Table.Cell className="hash">
                <Hash value={each.sha256} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {heads.map((each) => (
        <div key={each.meeting}>
          <h3 className="subtitle">{text('verify.heads')}</h3>
          <p>
            {text('verify.head', { entries: each.entry })} <Hash value={each.hash} />
          </p>
        </div>
      ))}
    </section>
  );
}
