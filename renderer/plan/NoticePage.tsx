export function NoticePage(_props: { meeting: string }) {
  return null;
}
