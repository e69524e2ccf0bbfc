/** The signed file as it lies on disk, and the way to it. */
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { Exported } from '../../app/contract.ts';
import { hrefOf } from '../routes.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { Hash } from '../ui/Hash.tsx';

export function ExportDone({ exported, onAgain }: { exported: Exported; onAgain: () => void }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="sheet stack" data-color="success" aria-labelledby="export-done">
      <h3 id="export-done" className="verdict" data-verdict="valid" ref={heading} tabIndex={-1}>
        <Icon name="check" size={28} /> {text('signing.done')}
      </h3>
      <dl className="facts">
        <dt>{text('signing.file')}</dt>
        <dd className="hash">{exported.path}</dd>
        <dt>{text('signing.contents')}</dt>
        <dd>{exported.files.join(', ')}</dd>
        <dt>{text('signing.head')}</dt>
        <dd>{text('signing.headEntry', { entry: exported.head.entry })}</dd>
        <dt>{text('signing.sha')}</dt>
        <dd>
          <Hash value={exported.sha256} />
        </dd>
        <dt>{text('signing.trust')}</dt>
        <dd>
          <span className="hash">{exported.trustPath}</span>
          <p className="hint">{text('signing.trustHint')}</p>
        </dd>
      </dl>
      <div className="actions">
        <Button
          onClick={() => void window.motebok.call('show-export', { path: exported.path })}
          data-color="accent"
          data-act="show-export"
        >
          {text('signing.show')}
        </Button>
        <a className="ds-button" data-variant="secondary" data-color="accent" href={hrefOf({ page: 'verify' })}>
          {text('verify.title')}
        </a>
        <Button variant="tertiary" data-color="accent" onClick={onAgain}>
          {text('signing.again')}
        </Button>
      </div>
    </section>
  );
}
