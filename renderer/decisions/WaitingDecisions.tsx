/** For the list of what waits on the home page: decisions whose deadline or day of review has passed. Nothing where none has. */
import { hrefOf } from '../routes.ts';
import { useText } from '../text/useText.ts';
import { isOverdue, isReviewDue, type DecisionRow } from './decision-rows.ts';

type Props = { rows: readonly DecisionRow[]; today: string };

export function WaitingDecisions({ rows, today }: Props) {
  const text = useText();
  const lines = [
    ['decisions.homeOverdue', rows.filter((each) => isOverdue(each, today)).length],
    ['decisions.homeReview', rows.filter((each) => isReviewDue(each, today)).length],
  ] as const;
  return lines
    .filter(([, count]) => count > 0)
    .map(([key, count]) => (
      <li key={key}>
        <a className="ds-link" href={hrefOf({ page: 'decisions' })}>
          {text(key, { count })}
        </a>
      </li>
    ));
}
