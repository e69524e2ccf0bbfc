/** The few signs of the app, drawn here. Always beside words, or with words for those who do not see them. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  undo: 'M8 5L3 10l5 5M3 10h11a6 6 0 0 1 0 12H8',
  redo: 'M16 5l5 5-5 5M21 10H10a6 6 0 0 0 0 12h6',
  up: 'M12 19V5M5 12l7-7 7 7',
  down: 'M12 5v14M5 12l7 7 7-7',
  plus: 'M12 5v14M5 12h14',
  cross: 'M6 6l12 12M18 6L6 18',
  check: 'M4 13l5 5L20 6',
  warning: 'M12 3L2 21h20L12 3zM12 10v5M12 18v.5',
  stop: 'M8 2h8l6 6v8l-6 6H8l-6-6V8l6-6zM12 7v6M12 16.5v.5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  question: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5M12 22a10 10 0 1 0 0-20 10 10 0 0 0 0 20z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L21 21',
  paper: 'M6 2h9l4 4v16H6V2zM15 2v5h4M9 12h7M9 16h7',
  window: 'M3 5h12v10H3V5zM9 19h12V9',
  skip: 'M5 5l7 7-7 7M19 5v14',
  speak: 'M7 4l13 8-13 8V4z',
  grip: 'M9 6v.5M9 12v.5M9 18v.5M15 6v.5M15 12v.5M15 18v.5',
  lock: 'M6 11h12v10H6V11zM9 11V7a3 3 0 0 1 6 0v4',
  pen: 'M4 20l1-5L16 4l4 4L9 19l-5 1z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
