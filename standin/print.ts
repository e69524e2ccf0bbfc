// The options of `printToPDF` in the words of the DevTools protocol. Electron's own implementation does the same translation.
import { refuse } from './refusal.ts';

/** Width and height in inches, as Electron has them. */
const PAPER: Record<string, [number, number]> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

export function printParameters(options: Electron.PrintToPDFOptions): object {
  const { pageSize = 'Letter', margins = {}, ...rest } = options;
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string'
      ? (PAPER[pageSize] ?? refuse(`page size '${pageSize}'`))
      : [pageSize.width, pageSize.height];
  return {
    ...rest,
    paperWidth,
    paperHeight,
    ...prefixed(margins),
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    transferMode: 'ReturnAsBase64',
  };
}

function prefixed(margins: Electron.PrintToPDFMargins): object {
  const sides = Object.entries(margins).filter(([side]) => ['top', 'right', 'bottom', 'left'].includes(side));
  return Object.fromEntries(sides.map(([side, inches]) => [`margin${side[0]!.toUpperCase()}${side.slice(1)}`, inches]));
}
