/** The parts of the register, down the side; the health communities can be renamed there, and others added. */
import { useState } from 'react';
import type { Area, Register } from '../../domain/register/register.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AreaForm } from './AreaForm.tsx';

export type RegisterView =
  { at: 'organisations' } | { at: 'persons' } | { at: 'new-body' } | { at: 'new-area' } | { at: 'body'; body: string };

type Props = { register: Register; view: RegisterView; onView: (view: RegisterView) => void };

export function RegisterPlaces({ register, view, onView }: Props) {
  const text = useText();
  const [renaming, setRenaming] = useState<Area | null>(null);
  return (
    <nav aria-label={text('register.places')} className="side-nav">
      {register.areas.map((area) => (
        <div key={area.area} className="side-group">
          <div className="side-title">
            <h2 className="over-title">{area.name}</h2>
            <button
              type="button"
              className="side-pen"
              aria-label={text('register.renameArea', { area: area.name })}
              title={text('register.renameArea', { area: area.name })}
              data-act="rename-area"
              onClick={() => setRenaming(area)}
            >
              <Icon name="pen" size={14} />
            </button>
          </div>
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
      <button
        type="button"
        aria-current={view.at === 'new-area' ? 'true' : undefined}
        onClick={() => onView({ at: 'new-area' })}
        data-act="new-area"
      >
        <Icon name="plus" size={16} /> {text('register.newArea')}
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
      {renaming && (
        <Dialog title={text('register.renameArea', { area: renaming.name })} onClose={() => setRenaming(null)}>
          <AreaForm register={register} area={renaming} onSaved={() => setRenaming(null)} />
        </Dialog>
      )}
    </nav>
  );
}
