/** When a page fails to draw, the window still says what is safe and where to go. */
import { Button } from '@digdir/designsystemet-react';
import { Component, type ReactNode } from 'react';
import { hrefOf } from '../routes.ts';
import { useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';

type Props = { children: ReactNode; /** Another place is tried anew. */ place: string };
type State = { failed: boolean; place: string };

export class PageBoundary extends Component<Props, State> {
  override state: State = { failed: false, place: this.props.place };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ place }: Props, before: State): State | null {
    return place === before.place ? null : { failed: false, place };
  }

  override render(): ReactNode {
    return this.state.failed ? <PageFailed /> : this.props.children;
  }
}

function PageFailed() {
  const text = useText();
  return (
    <main className="page page-narrow" id="content">
      <Sentence tone="stop">
        <h1 className="title">{text('frame.pageFailed')}</h1>
        <p>{text('frame.pageFailedNext')}</p>
        <div className="actions">
          <Button onClick={() => window.location.reload()}>{text('frame.reload')}</Button>
          <a className="ds-link" href={hrefOf({ page: 'home' })}>
            {text('frame.toHome')}
          </a>
        </div>
      </Sentence>
    </main>
  );
}
