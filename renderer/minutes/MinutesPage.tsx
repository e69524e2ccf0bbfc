export function MinutesPage(_props: { meeting: string }) {
  return null;
}
