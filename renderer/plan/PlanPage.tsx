export function PlanPage(_props: { meeting: string }) {
  return null;
}
