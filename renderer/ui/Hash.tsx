/** A hash in groups of four, so that two people can read it to each other over the telephone. */
export function Hash({ value }: { value: string }) {
  const groups = value.match(/.{1,4}/g) ?? [];
  return (
    <span className="hash-groups" aria-label={value}>
      {groups.map((each, index) => (
        // A hash never changes; its groups have no names but their place.
        <span key={index}>{each}</span>
      ))}
    </span>
  );
}
