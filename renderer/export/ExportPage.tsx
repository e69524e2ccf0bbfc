export function ExportPage(_props: { meeting: string }) {
  return null;
}
