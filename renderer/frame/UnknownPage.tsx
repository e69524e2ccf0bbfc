import { hrefOf } from '../routes.ts';
import { useText } from '../text/useText.ts';

export function UnknownPage() {
  const text = useText();
  return (
    <div className="page page-narrow">
      <h1 className="title">{text('frame.noSuchPage')}</h1>
      <a className="ds-link" href={hrefOf({ page: 'home' })}>
        {text('frame.toHome')}
      </a>
    </div>
  );
}
