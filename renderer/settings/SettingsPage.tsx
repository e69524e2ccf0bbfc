/** What a person chooses for the screens of this laptop, and the key that signs here. */
import { Checkbox, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { SigningKeyFacts } from '../../app/contract.ts';
import { SecondPlaceSettings } from '../second-place/SecondPlaceSettings.tsx';
import { useStoreFacts } from '../state/hooks.ts';
import { changeSettings, COLOUR_SCHEMES, useSettings } from '../state/settings.ts';
import { LANGUAGES } from '../text/index.ts';
import { useText } from '../text/useText.ts';
import { Hash } from '../ui/Hash.tsx';

export function SettingsPage() {
  const text = useText();
  const facts = useStoreFacts();
  return (
    <div className="page page-narrow stack">
      <h1 className="title">{text('settings.title')}</h1>
      <section className="sheet stack">
        <LanguageChoice />
        <ColourChoice />
        <KeyChoice />
      </section>
      <SecondPlaceSettings />
      <SigningKey />
      <section className="sheet stack" aria-labelledby="about">
        <h2 id="about" className="subtitle">
          {text('settings.about')}
        </h2>
        <p className="hint">{text('settings.aboutHint')}</p>
        {facts?.test && <p>{text('settings.aboutTest')}</p>}
      </section>
    </div>
  );
}

function LanguageChoice() {
  const text = useText();
  const chosen = useSettings((settings) => settings.language);
  return (
    <Fieldset>
      <Fieldset.Legend>{text('settings.language')}</Fieldset.Legend>
      <Fieldset.Description>{text('settings.languageHint')}</Fieldset.Description>
      <div className="row">
        {LANGUAGES.map((language) => (
          <Radio
            key={language}
            name="language"
            label={<span lang={language}>{text(`term.language.${language}`)}</span>}
            value={language}
            checked={language === chosen}
            onChange={() => changeSettings({ language })}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function ColourChoice() {
  const text = useText();
  const chosen = useSettings((settings) => settings.colourScheme);
  return (
    <Fieldset>
      <Fieldset.Legend>{text('settings.colours')}</Fieldset.Legend>
      <div className="row">
        {COLOUR_SCHEMES.map((colourScheme) => (
          <Radio
            key={colourScheme}
            name="colours"
            label={text(`settings.colours.${colourScheme}`)}
            value={colourScheme}
            checked={colourScheme === chosen}
            onChange={() => changeSettings({ colourScheme })}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function KeyChoice() {
  const text = useText();
  const singleLetters = useSettings((settings) => settings.singleLetters);
  return (
    <Fieldset>
      <Fieldset.Legend>{text('settings.keys')}</Fieldset.Legend>
      <Checkbox
        label={text('settings.singleLetters')}
        description={text('settings.singleLettersHint')}
        value="singleLetters"
        checked={singleLetters}
        onChange={(event) => changeSettings({ singleLetters: event.target.checked })}
      />
    </Fieldset>
  );
}

/** Who signs on this laptop; read when the page is opened. */
function SigningKey() {
  const text = useText();
  const [key, setKey] = useState<SigningKeyFacts | undefined>();
  useEffect(() => {
    void window.motebok.call('read-signing-key', {}).then(setKey);
  }, []);
  return (
    <section className="sheet stack" aria-labelledby="signing">
      <h2 id="signing" className="subtitle">
        {text('settings.signing')}
      </h2>
      {key === null && <p className="hint">{text('settings.signingNone')}</p>}
      {key && (
        <dl className="facts">
          <dt>{text('settings.signingName')}</dt>
          <dd>{key.name}</dd>
          <dt>{text('settings.signingOrganisation')}</dt>
          <dd>{key.organisation}</dd>
          <dt>{text('settings.signingFingerprint')}</dt>
          <dd>
            <Hash value={key.fingerprint} />
          </dd>
        </dl>
      )}
      {key?.demo && <p>{text('settings.signingDemo')}</p>}
    </section>
  );
}
