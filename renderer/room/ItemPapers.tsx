/** What the case is about, for items without a proposal: background, presenter, papers. */
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { capitalised } from './capitalised.ts';

export function ItemPapers({ item }: { item: Item }) {
  const text = useText();
  const format = useFormat();
  return (
    <section className="item-papers" aria-label={text('room.aboutItem')} data-region>
      <h2 className="room-label">{capitalised(text(`term.itemKind.${item.itemKind}`))}</h2>
      {item.presenter !== undefined && <p>{text('room.presenter', { name: item.presenter })}</p>}
      {item.background !== undefined && <p className="item-background">{item.background}</p>}
      {item.papers.length > 0 && (
        <ul className="papers">
          {item.papers.map((each) => (
            <li key={each.paper}>
              <Icon name="paper" size={16} /> {each.name} <span className="hint">{format.size(each.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
