/** The parts of the register, down the side. */
import type { Register } from '../../domain/register/register.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';

export type RegisterView =
  { at: 'organisations' } | { at: 'persons' } | { at: 'new-body' } | { at: 'body'; body: string };

type Props = { register: Register; view: RegisterView; onView: (view: RegisterView) => void };

export function RegisterPlaces({ register, view, onView }: Props) {
  const text = useText();
  return (
    <nav aria-label={text('register.places')} className="side-nav">
      {register.areas.map((area) => (
        <div key={area.area} className="side-group">
          <h2 className="over-title">{area.name}</h2>
          {register.bodies
            .filter((each) => each.area === area.area)
            .map((each) => (
              <button
                key={each.body}
                type="button"
                aria-current={view.at === 'body' && view.body === each.body ? 'true' : undefined}
                onClick={() => onView({ at: 'body', body: each.body })}
              >
                {each.name}
              </button>
            ))}
        </div>
      ))}
      <button
        type="button"
        aria-current={view.at === 'new-body' ? 'true' : undefined}
        onClick={() => onView({ at: 'new-body' })}
      >
        <Icon name="plus" size={16} /> {text('register.newBody')}
      </button>
      <hr />
      <button
        type="button"
        aria-current={view.at === 'organisations' ? 'true' : undefined}
        onClick={() => onView({ at: 'organisations' })}
      >
        {text('register.organisations')} <span className="count">{register.organisations.length}</span>
      </button>
      <button
        type="button"
        aria-current={view.at === 'persons' ? 'true' : undefined}
        onClick={() => onView({ at: 'persons' })}
      >
        {text('register.persons')} <span className="count">{register.persons.length}</span>
      </button>
    </nav>
  );
}
