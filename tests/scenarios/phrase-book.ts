/**
 * What people do in the tables, subject by subject, and the command that each sentence means.
 * The first phrase that fits is taken: the order of the subjects counts.
 */
import './phrases/register.ts';
import './phrases/planning.ts';
import './phrases/life.ts';
import './phrases/attendance.ts';
import './phrases/habilitet.ts';
import './phrases/treatment.ts';
import './phrases/speaking.ts';
import './phrases/voting.ts';
import './phrases/consensus.ts';
import './phrases/afterwards.ts';
import './phrases/disagreement.ts';
import './phrases/minutes.ts';
import './phrases/undo.ts';
