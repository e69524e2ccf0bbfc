/** Set phrases about relations of proposals, objections, disagreement and protokolltilførsler, bokmål and nynorsk (K1, K7, K12, K16). */
import type { NextStepKind } from '../meeting/disagreement-state.ts';
import type { LedgerKind, LedgerState } from '../meeting/ledger-state.ts';
import type { LanguageForm } from './document.ts';

export type DisagreementPhrases = {
  relations: {
    alternative: (to: number) => string;
    amendment: (to: number) => string;
    adopts: (version: number, who: string, amendment: number) => string;
    adopted: (version: number, to: number) => string;
    fellAway: (to: number) => string;
  };
  ledger: {
    heading: string;
    representative: string;
    standsFor: string;
    raised: string;
    became: string;
    kinds: Record<LedgerKind, string>;
    toVersion: (version: number) => string;
    answer: (words: string) => string;
    answerBy: (name: string, words: string) => string;
    met: (how: string) => string;
    states: Record<LedgerState, string>;
    despite: string;
  };
  disagreement: {
    heading: string;
    steps: Record<NextStepKind, (to: string | undefined) => string>;
    clause: (clause: string) => string;
    tried: (words: string) => string;
    ownWords: (party: string) => string;
  };
  statement: {
    heading: string;
    from: (authors: string) => string;
    announcedOnly: (authors: string) => string;
    undecided: (authors: string) => string;
    admitted: Record<'chair' | 'body', string>;
    refused: Record<'chair' | 'body', (authors: string, reason: string) => string>;
    seatFor: (seat: string, organisation: string) => string;
  };
};

/** The phrases of a language form. */
export function disagreementPhrases(language: LanguageForm): DisagreementPhrases {
  return language === 'nn' ? NN : NB;
}

const NB: DisagreementPhrases = {
  relations: {
    alternative: (to) => `Forslaget er et alternativ til forslag ${to}.`,
    amendment: (to) => `Endringsforslag til forslag ${to}.`,
    adopts: (version, who, amendment) => `Versjon ${version}, med endringen fra ${who} (forslag ${amendment}):`,
    adopted: (version, to) => `Endringen ble tatt inn i versjon ${version} av forslag ${to}.`,
    fellAway: (to) => `Forslaget falt bort da forslag ${to} ble vedtatt.`,
  },
  ledger: {
    heading: 'Innvendinger og forbehold',
    representative: 'Representant',
    standsFor: 'For',
    raised: 'Innvending eller forbehold',
    became: 'Svar og utfall',
    kinds: { objection: 'Innvending', reservation: 'Forbehold' },
    toVersion: (version) => `mot versjon ${version}`,
    answer: (words) => `Svar: ${words}`,
    answerBy: (name, words) => `Svar fra ${name}: ${words}`,
    met: (how) => `Imøtekommet: ${how}`,
    states: {
      unanswered: 'Ubesvart.',
      answered: 'Besvart, og står fortsatt.',
      met: 'Imøtekommet.',
      withdrawn: 'Trukket.',
    },
    despite: 'Møteleder opplyste at noen forbehold ikke var besvart, og erklærte resultatet likevel.',
  },
  disagreement: {
    heading: 'Uenighet',
    steps: {
      newVersion: () => 'Møteleder ba om en ny ordlyd.',
      postpone: (to) => `Saken utsettes${to === undefined ? '' : ` til ${to}`}.`,
      sendBack: (to) => `Saken sendes tilbake til ${to ?? 'partene'}.`,
      otherBody: (to) => `Saken oversendes ${to ?? 'et annet organ'}.`,
      negotiate: (to) => `Partene forhandler videre${to === undefined ? '' : ` (${to})`}.`,
      dispute: (to) => `Saken sendes til tvisteløsning${to === undefined ? '' : ` (${to})`}.`,
    },
    clause: (clause) => `Grunnlag i avtalen: ${clause}.`,
    tried: (words) => `Forsøkt løst tidligere: ${words}`,
    ownWords: (party) => `${party} med egne ord:`,
  },
  statement: {
    heading: 'Protokolltilførsel',
    from: (authors) => `Protokolltilførsel fra ${authors}:`,
    announcedOnly: (authors) => `Protokolltilførsel ble varslet av ${authors}, men er ikke levert.`,
    undecided: (authors) => `Protokolltilførsel er levert av ${authors}. Det er ikke avgjort om den tas inn.`,
    admitted: { chair: 'Tatt inn etter avgjørelse av møteleder.', body: 'Tatt inn etter vedtak i utvalget.' },
    refused: {
      chair: (authors, reason) => `Protokolltilførsel fra ${authors} ble avvist av møteleder: ${reason}`,
      body: (authors, reason) => `Protokolltilførsel fra ${authors} ble avvist av utvalget: ${reason}`,
    },
    seatFor: (seat, organisation) => `${seat} på vegne av ${organisation}`,
  },
};

const NN: DisagreementPhrases = {
  relations: {
    alternative: (to) => `Framlegget er eit alternativ til framlegg ${to}.`,
    amendment: (to) => `Endringsframlegg til framlegg ${to}.`,
    adopts: (version, who, amendment) => `Versjon ${version}, med endringa frå ${who} (framlegg ${amendment}):`,
    adopted: (version, to) => `Endringa vart teken inn i versjon ${version} av framlegg ${to}.`,
    fellAway: (to) => `Framlegget fall bort då framlegg ${to} vart vedteke.`,
  },
  ledger: {
    heading: 'Innvendingar og atterhald',
    representative: 'Representant',
    standsFor: 'For',
    raised: 'Innvending eller atterhald',
    became: 'Svar og utfall',
    kinds: { objection: 'Innvending', reservation: 'Atterhald' },
    toVersion: (version) => `mot versjon ${version}`,
    answer: (words) => `Svar: ${words}`,
    answerBy: (name, words) => `Svar frå ${name}: ${words}`,
    met: (how) => `Imøtekomen: ${how}`,
    states: {
      unanswered: 'Ikkje svart på.',
      answered: 'Svart på, og står framleis.',
      met: 'Imøtekomen.',
      withdrawn: 'Trekt.',
    },
    despite: 'Møteleiar opplyste at nokre atterhald ikkje var svarte på, og erklærte resultatet likevel.',
  },
  disagreement: {
    heading: 'Usemje',
    steps: {
      newVersion: () => 'Møteleiar bad om ein ny ordlyd.',
      postpone: (to) => `Saka blir utsett${to === undefined ? '' : ` til ${to}`}.`,
      sendBack: (to) => `Saka blir send tilbake til ${to ?? 'partane'}.`,
      otherBody: (to) => `Saka blir send over til ${to ?? 'eit anna organ'}.`,
      negotiate: (to) => `Partane forhandlar vidare${to === undefined ? '' : ` (${to})`}.`,
      dispute: (to) => `Saka blir send til tvisteløysing${to === undefined ? '' : ` (${to})`}.`,
    },
    clause: (clause) => `Grunnlag i avtalen: ${clause}.`,
    tried: (words) => `Prøvd løyst tidlegare: ${words}`,
    ownWords: (party) => `${party} med eigne ord:`,
  },
  statement: {
    heading: 'Protokolltilførsel',
    from: (authors) => `Protokolltilførsel frå ${authors}:`,
    announcedOnly: (authors) => `Protokolltilførsel vart varsla av ${authors}, men er ikkje levert.`,
    undecided: (authors) => `Protokolltilførsel er levert av ${authors}. Det er ikkje avgjort om han skal takast inn.`,
    admitted: { chair: 'Teken inn etter avgjerd av møteleiar.', body: 'Teken inn etter vedtak i utvalet.' },
    refused: {
      chair: (authors, reason) => `Protokolltilførsel frå ${authors} vart avvist av møteleiar: ${reason}`,
      body: (authors, reason) => `Protokolltilførsel frå ${authors} vart avvist av utvalet: ${reason}`,
    },
    seatFor: (seat, organisation) => `${seat} på vegner av ${organisation}`,
  },
};
