/** A document tree as paper on the screen and in print. Facts are quiet and whole; prose stands as it was written. */
import type { DocumentBlock, MinutesDocument } from '../../domain/minutes/document.ts';

export function MinutesPaper({ document }: { document: MinutesDocument }) {
  return (
    <article className="paper minutes-paper" lang={document.language}>
      {document.mark !== undefined && <p className="paper-mark">{document.mark}</p>}
      <p className="paper-kind">{document.bodyName}</p>
      <h2 className="paper-title">{document.title}</h2>
      {document.blocks.map((block, index) => (
        // Blocks have no names of their own; the document is drawn anew with every entry.
        <Block key={index} block={block} />
      ))}
    </article>
  );
}

/** The document's title is the page's second level; its sections stand under it. */
const HEADINGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

function Block({ block }: { block: DocumentBlock }) {
  const given = { 'data-origin': block.origin, 'data-item': block.item };
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADINGS[block.level];
      return <Heading {...given}>{block.text}</Heading>;
    }
    case 'paragraph':
      return <p {...given}>{block.strong ? <strong>{block.text}</strong> : block.text}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List {...given}>
          {block.items.map((each, index) => (
            <li key={index}>{each}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <BlockTable block={block} given={given} />;
  }
}

type TableProps = { block: Extract<DocumentBlock, { kind: 'table' }>; given: Record<string, string | undefined> };

/** A table without a head is a list of names and values: the first column heads its row. */
function BlockTable({ block: { head, rows }, given }: TableProps) {
  const isHeadless = head.every((each) => each === '');
  return (
    <table {...given}>
      {!isHeadless && (
        <thead>
          <tr>
            {head.map((each, index) => (
              <th key={index} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) =>
              column === 0 && isHeadless ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
