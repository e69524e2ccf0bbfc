/** Sentences about the meeting before it opens: its agenda, papers and the notice. */
import { phrase } from '../phrases.ts';
import { idOf } from '../world.ts';
import { ids, some } from './said.ts';

phrase('plans a meeting of {body} on {date}[ and {next}][ in {meeting}]', ({ body, date, next, meeting }) => ({
  kind: 'plan-meeting',
  bodies: ids(body),
  days: [date, next].flatMap((each) => (each ? [{ date: each, start: '10:00', minutes: 120 }] : [])),
  place: 'Alta',
  ...some({ meeting }),
}));
phrase('moves the meeting to {place}', ({ place }) => ({ kind: 'change-meeting', place }));
phrase(
  'adds the {itemKind} {item}[ in {meeting}][ numbered {number}][ for {body}]',
  ({ itemKind, item = '', meeting, number, body }) => ({
    kind: 'add-item',
    item: idOf(item),
    title: item,
    itemKind,
    ...some({ meeting, number, body }),
  }),
);
phrase('says that {item} takes up {proposal} of {meeting}[ in {place}]', ({ item = '', proposal, meeting, place }) => ({
  kind: 'change-item',
  item: idOf(item),
  takesUp: { meeting, proposal },
  ...some({ meeting: place }),
}));
phrase('says that {item} takes up nothing', ({ item = '' }) => ({
  kind: 'change-item',
  item: idOf(item),
  takesUp: null,
}));
phrase('makes {item} a {itemKind}', ({ item = '', itemKind }) => ({ kind: 'change-item', item: idOf(item), itemKind }));
phrase('plans {item} for {minutes} minutes', ({ item = '', minutes }) => ({
  kind: 'change-item',
  item: idOf(item),
  plannedMinutes: Number(minutes),
}));
phrase('renames {item} to {title}', ({ item = '', title }) => ({ kind: 'change-item', item: idOf(item), title }));
phrase('numbers {item}[ of {meeting}] as {number}', ({ item = '', meeting, number }) => ({
  kind: 'change-item',
  item: idOf(item),
  number,
  ...some({ meeting }),
}));
phrase('writes the {fact} of {item} as {words}', ({ fact = '', item = '', words }) => ({
  kind: 'change-item',
  item: idOf(item),
  [fact]: words,
}));
phrase('takes away the {fact} of {item}', ({ fact = '', item = '' }) => ({
  kind: 'change-item',
  item: idOf(item),
  [fact]: null,
}));
phrase('calls the meeting {title}', ({ title }) => ({ kind: 'change-meeting', title }));
phrase('leaves the meeting without a title', () => ({ kind: 'change-meeting', title: null }));
phrase('puts the items in order: {order}', ({ order }) => ({ kind: 'reorder-items', order: ids(order) }));
phrase('takes off {item}: {reason}', ({ item = '', reason }) => ({ kind: 'take-off-item', item: idOf(item), reason }));
phrase('attaches {name} to {item} as {paper}', ({ name, item = '', paper }) => ({
  kind: 'attach-paper',
  item: idOf(item),
  paper,
  name,
  mediaType: 'application/pdf',
  contentBase64: Buffer.from(name ?? '').toString('base64'),
}));
phrase('publishes the notice[ of {meeting}]', ({ meeting }) => ({ kind: 'publish-notice', ...some({ meeting }) }));
