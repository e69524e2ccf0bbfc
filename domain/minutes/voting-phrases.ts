/** Set phrases about views before the meeting, votes and elections, bokmål and nynorsk (M7, C7, K8). */
import type { ViewKind } from '../meeting/views-state.ts';
import type { VoteKind, VoteResult } from '../meeting/vote-state.ts';
import type { LanguageForm } from './document.ts';

export type VotingPhrases = {
  views: {
    heading: string;
    organisation: string;
    view: string;
    treated: string;
    words: string;
    kinds: Record<ViewKind, string>;
    missing: (deadline: string) => string;
    preMeeting: string;
    reference: (reference: string) => string;
  };
  vote: {
    heading: string;
    outcome: (against: number) => string;
    numbers: (subject: string, forIt: number, against: number, abstaining: number) => string;
    byNumbers: string;
    results: Record<VoteResult, string>;
    unanimous: string;
    against: (votes: number) => string;
    unfinished: (subject: string) => string;
    representative: string;
    standsFor: string;
    vote: string;
    votes: Record<VoteKind, string>;
    noConsensus: string;
  };
  election: {
    heading: (office: string) => string;
    candidate: string;
    votes: string;
    blank: string;
    elected: (name: string, office: string) => string;
    undecided: string;
  };
};

const NB: VotingPhrases = {
  views: {
    heading: 'Uttalelser før møtet',
    organisation: 'Virksomhet',
    view: 'Uttalelse',
    treated: 'Behandlet',
    words: 'Innhold',
    kinds: {
      assents: 'Slutter seg til',
      assentsWithRemark: 'Slutter seg til med merknad',
      mustAnchor: 'Må forankre',
      against: 'Går imot',
      none: 'Gir ingen uttalelse',
    },
    missing: (deadline) => `Ikke svart innen ${deadline}`,
    preMeeting: 'gitt i formøte',
    reference: (reference) => `ref. ${reference}`,
  },
  vote: {
    heading: 'Avstemning',
    outcome: (against) => `Vedtatt mot ${against} ${against === 1 ? 'stemme' : 'stemmer'}`,
    numbers: (subject, forIt, against, abstaining) =>
      `${subject} ble tatt opp til avstemning: ${forIt} for, ${against} mot, ${abstaining} avholdende.`,
    byNumbers: 'Bare stemmetallene er kjent.',
    results: {
      carried: 'Forslaget ble vedtatt.',
      rejected: 'Forslaget falt.',
      tied: 'Stemmene sto likt, og ingenting ble vedtatt.',
      invalid: 'Avstemningen var ugyldig, fordi møtet ikke var vedtaksført.',
    },
    unanimous: 'Forslaget ble enstemmig vedtatt.',
    against: (votes) => `Forslaget ble vedtatt mot ${votes} ${votes === 1 ? 'stemme' : 'stemmer'}.`,
    unfinished: (subject) => `En avstemning om ${subject.toLowerCase()} ble åpnet, uten at noe resultat ble erklært.`,
    representative: 'Representant',
    standsFor: 'For',
    vote: 'Stemme',
    votes: { for: 'For', against: 'Mot', abstains: 'Avholdende' },
    noConsensus: 'Vedtaket er fattet ved avstemning etter utvalgets egne regler, og er ikke et konsensusvedtak.',
  },
  election: {
    heading: (office) => `Valg: ${office}`,
    candidate: 'Kandidat',
    votes: 'Stemmer',
    blank: 'Blanke',
    elected: (name, office) => `${name} ble valgt til ${office}.`,
    undecided: 'Valget ble ikke avgjort.',
  },
};

const NN: VotingPhrases = {
  views: {
    heading: 'Fråsegner før møtet',
    organisation: 'Verksemd',
    view: 'Fråsegn',
    treated: 'Handsama',
    words: 'Innhald',
    kinds: {
      assents: 'Sluttar seg til',
      assentsWithRemark: 'Sluttar seg til med merknad',
      mustAnchor: 'Må forankre',
      against: 'Går imot',
      none: 'Gir inga fråsegn',
    },
    missing: (deadline) => `Ikkje svart innan ${deadline}`,
    preMeeting: 'gitt i formøte',
    reference: (reference) => `ref. ${reference}`,
  },
  vote: {
    heading: 'Avrøysting',
    outcome: (against) => `Vedteke mot ${against} ${against === 1 ? 'røyst' : 'røyster'}`,
    numbers: (subject, forIt, against, abstaining) =>
      `${subject} vart teke opp til avrøysting: ${forIt} for, ${against} mot, ${abstaining} avhaldande.`,
    byNumbers: 'Berre røystetala er kjende.',
    results: {
      carried: 'Framlegget vart vedteke.',
      rejected: 'Framlegget fall.',
      tied: 'Røystetalet var likt, og ingenting vart vedteke.',
      invalid: 'Avrøystinga var ugyldig, fordi møtet ikkje var vedtaksført.',
    },
    unanimous: 'Framlegget vart samrøystes vedteke.',
    against: (votes) => `Framlegget vart vedteke mot ${votes} ${votes === 1 ? 'røyst' : 'røyster'}.`,
    unfinished: (subject) => `Ei avrøysting om ${subject.toLowerCase()} vart opna, utan at noko resultat vart erklært.`,
    representative: 'Representant',
    standsFor: 'For',
    vote: 'Røyst',
    votes: { for: 'For', against: 'Mot', abstains: 'Avhaldande' },
    noConsensus:
      'Vedtaket er gjort ved avrøysting etter dei eigne reglane til utvalet, og er ikkje eit konsensusvedtak.',
  },
  election: {
    heading: (office) => `Val: ${office}`,
    candidate: 'Kandidat',
    votes: 'Røyster',
    blank: 'Blanke',
    elected: (name, office) => `${name} vart vald til ${office}.`,
    undecided: 'Valet vart ikkje avgjort.',
  },
};

/** The phrases of this subject in a language form. */
export function votingPhrases(language: LanguageForm): VotingPhrases {
  return language === 'nn' ? NN : NB;
}
