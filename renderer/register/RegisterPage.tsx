/** The register, editable by hand: health community, organisations, people, bodies and their seats. */
import { Spinner } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Register } from '../../domain/register/register.ts';
import { useRegister } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { AreaForm } from './AreaForm.tsx';
import { BodyView } from './BodyView.tsx';
import { NewBody } from './NewBody.tsx';
import { OrganisationsView } from './OrganisationsView.tsx';
import { PersonsView } from './PersonsView.tsx';
import { RegisterPlaces, type RegisterView } from './RegisterPlaces.tsx';

export function RegisterPage() {
  const text = useText();
  const register = useRegister();
  if (register === null)
    return (
      <div className="page page-narrow waiting">
        <Spinner aria-label={text('frame.loading')} data-size="sm" /> {text('frame.loading')}
      </div>
    );
  if (register.areas.length === 0)
    return (
      <div className="page page-narrow stack register-start">
        <h1 className="title">{text('register.start')}</h1>
        <p className="hint">{text('register.startHint')}</p>
        <AreaForm register={register} />
      </div>
    );
  return <KnownRegister register={register} />;
}

function KnownRegister({ register }: { register: Register }) {
  const text = useText();
  const [view, setView] = useState<RegisterView>(() => firstView(register));
  return (
    <div className="register">
      <aside className="register-places" data-region>
        <h1 className="title">{text('register.title')}</h1>
        <RegisterPlaces register={register} view={view} onView={setView} />
      </aside>
      <div className="register-view" data-region>
        <View register={register} view={view} onView={setView} />
      </div>
    </div>
  );
}

function View({
  register,
  view,
  onView,
}: {
  register: Register;
  view: RegisterView;
  onView: (view: RegisterView) => void;
}) {
  switch (view.at) {
    case 'organisations':
      return <OrganisationsView register={register} onView={onView} />;
    case 'persons':
      return <PersonsView register={register} />;
    case 'new-body':
      return <NewBody register={register} onFounded={(body) => onView({ at: 'body', body })} />;
    case 'new-area':
      return <NewArea register={register} onSaved={() => onView({ at: 'organisations' })} />;
    case 'body': {
      const body = register.bodies.find((each) => each.body === view.body);
      return body ? <BodyView key={body.body} register={register} body={body} /> : null;
    }
  }
}

/** Where there is something to do: the organisations first, then the body. */
function firstView(register: Register): RegisterView {
  const [body] = register.bodies;
  if (body) return { at: 'body', body: body.body };
  return register.organisations.length === 0 ? { at: 'organisations' } : { at: 'new-body' };
}

function NewArea({ register, onSaved }: { register: Register; onSaved: () => void }) {
  const text = useText();
  return (
    <section className="stack" aria-labelledby="new-area">
      <h2 id="new-area" className="title">
        {text('register.newArea')}
      </h2>
      <p className="hint">{text('register.startHint')}</p>
      <AreaForm register={register} onSaved={onSaved} />
    </section>
  );
}
