/** In the foot: whether everything is written at the second place too. Quiet while it is; in words when it is gone. */
import { useStoreFacts } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';

export function SecondPlaceMark() {
  const text = useText();
  const format = useFormat();
  const place = useStoreFacts()?.secondPlace ?? null;
  if (place === null) return null;
  if (place.state !== 'gone')
    return (
      <span className="second-place" data-state={place.state} title={place.folder}>
        {text(`secondPlace.short.${place.state}`)}
      </span>
    );
  return (
    <span className="second-place" data-state="gone" role="status" title={text('secondPlace.nothingStops')}>
      <Icon name="warning" size={16} /> {text('secondPlace.gone', { time: format.time(place.since) })}
    </span>
  );
}
