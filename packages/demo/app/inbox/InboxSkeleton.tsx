/** Holds the place of the inbox while it loads. */
export function InboxSkeleton() {
  return (
    <div aria-hidden="true">
      {[0, 1, 2, 3].map((row) => (
        <div key={row} className="inbox-item">
          <span className="skeleton line" />
          <span className="skeleton line short" />
        </div>
      ))}
    </div>
  );
}
