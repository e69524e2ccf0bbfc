/** Sentences about items while the meeting goes on, inputs to them, and the doors. */
import { phrase } from '../phrases.ts';
import { idOf } from '../world.ts';
import { ids, some } from './said.ts';

phrase(
  'adds in the meeting the {itemKind} {item}[ numbered {number}][ for {body}][ because {reason}]',
  ({ itemKind, item = '', number, body, reason }) => ({
    kind: 'add-item-in-meeting',
    item: idOf(item),
    title: item,
    itemKind,
    ...some({ number, body, reason }),
  }),
);
phrase('takes {items} together with {item}', ({ items, item = '' }) => ({
  kind: 'take-together',
  item: idOf(item),
  with: ids(items),
}));
phrase('postpones {item}: {reason}', ({ item = '', reason }) => ({ kind: 'postpone-item', item: idOf(item), reason }));
phrase('closes the doors: {ground}', ({ ground }) => ({ kind: 'close-doors', law: 'ownRules', ground }));
phrase('opens the doors', () => ({ kind: 'open-doors' }));
phrase(
  'records the {inputKind} {input}[ by {person}][ from {organisation}][ to {to}] in {item}: {words}',
  ({ inputKind, input, person = '', organisation, to, item = '', words }) => ({
    kind: 'record-input',
    item: idOf(item),
    input,
    inputKind,
    words,
    ...some({ person: idOf(person), organisation, to }),
  }),
);
phrase('takes up {item}', ({ item = '' }) => ({ kind: 'take-up-item', item: idOf(item) }));
phrase('concludes {item} as {outcome}', ({ item = '', outcome }) => ({
  kind: 'conclude-item',
  item: idOf(item),
  outcome,
}));
