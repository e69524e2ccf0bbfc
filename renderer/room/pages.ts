/** The pages of the meeting room, as the frame shows them. */
type Props = { meeting: string };

export function RollCallPage(_props: Props) {
  return null;
}

export function ChairPage(_props: Props) {
  return null;
}

export function SecretaryPage(_props: Props) {
  return null;
}
