import { acts } from './acts.ts';
import { agenda } from './agenda.ts';
import { attendance } from './attendance.ts';
import { board } from './board.ts';
import { consensus } from './consensus.ts';
import { decisions } from './decisions.ts';
import { dialogue } from './dialogue.ts';
import { faults } from './faults.ts';
import { frame } from './frame.ts';
import { guide } from './guide.ts';
import { habilitet } from './habilitet.ts';
import { home } from './home.ts';
import { ledger } from './ledger.ts';
import { minutes } from './minutes.ts';
import { notice } from './notice.ts';
import { plan } from './plan.ts';
import { prose } from './prose.ts';
import { refusals } from './refusals.ts';
import { register } from './register.ts';
import { rehearsal } from './rehearsal.ts';
import { room } from './room.ts';
import { secondPlace } from './second-place.ts';
import { settings } from './settings.ts';
import { signing } from './signing.ts';
import { terms } from './terms.ts';
import { verify } from './verify.ts';
import { views } from './views.ts';
import { voting } from './voting.ts';
import { wall } from './wall.ts';
import { wording } from './wording.ts';

export const nn = {
  ...acts,
  ...agenda,
  ...attendance,
  ...board,
  ...consensus,
  ...decisions,
  ...dialogue,
  ...faults,
  ...frame,
  ...guide,
  ...habilitet,
  ...home,
  ...ledger,
  ...minutes,
  ...notice,
  ...plan,
  ...prose,
  ...refusals,
  ...register,
  ...rehearsal,
  ...room,
  ...secondPlace,
  ...settings,
  ...signing,
  ...terms,
  ...verify,
  ...views,
  ...voting,
  ...wall,
  ...wording,
};
