/** The pages of the meeting room, as the frame shows them. */
export { RollCallPage } from '../attendance/RollCallPage.tsx';
export { ChairPage } from './ChairPage.tsx';
export { SecretaryPage } from './SecretaryPage.tsx';
