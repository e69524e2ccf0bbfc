/** Blocks of the minutes that come from the log: quiet, and nothing in them can be typed (M1). */
import type { DocumentBlock } from '../../domain/minutes/document.ts';

export function FactBlocks({ blocks }: { blocks: readonly DocumentBlock[] }) {
  if (blocks.length === 0) return null;
  return (
    <div className="printed-facts">
      {blocks.map((block, index) => (
        <FactBlock key={index} block={block} />
      ))}
    </div>
  );
}

function FactBlock({ block }: { block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.strong ? <strong>{block.text}</strong> : block.text}</p>;
    case 'list': {
      const items = block.items.map((each, index) => <li key={index}>{each}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
