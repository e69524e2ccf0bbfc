/** Sentences about who is habil. */
import { phrase } from '../phrases.ts';
import { idOf } from '../world.ts';

phrase('asks whether {person} is habil in {item}: {ground}', ({ person = '', item = '', ground }, speaker) => ({
  kind: 'raise-habilitet',
  person: idOf(person),
  item: idOf(item),
  raisedBy: speaker.person,
  ground: groundSaid(ground),
}));
for (const [words, habil] of [
  ['habil', true],
  ['inhabil', false],
] as const) {
  phrase(`finds {person} ${words} in {item}: {ground}`, ({ person = '', item = '', ground }) => ({
    kind: 'decide-habilitet',
    person: idOf(person),
    item: idOf(item),
    habil,
    ground: groundSaid(ground),
  }));
  phrase(`corrects that {person} was ${words} in {item}: {reason}`, ({ person = '', item = '', reason = '' }) => ({
    kind: 'correct-habilitet',
    person: idOf(person),
    item: idOf(item),
    habil,
    ground: groundSaid('fvl. § 6'),
    reason,
  }));
}

function groundSaid(words = ''): object {
  const law = /^fvl\. § 6(?: (.+))?$/.exec(words);
  if (!law) return { law: 'none', words };
  return { law: 'fvl6', ...(law[1] ? { paragraph: law[1] } : {}) };
}
