import type { DraftRecord } from '@credence-ui/draft';

/** What one page has seen of the others' records of a draft. */
export interface Seen {
  /** Counts a record as seen: its text is the draft's, or a person decided against it. */
  see(record: DraftRecord): void;
  /** The last revision seen of each page. */
  over(): DraftRecord['over'];
  /** Records of other pages that are not seen, and that no other record goes on from. */
  unseen(records: readonly DraftRecord[]): readonly DraftRecord[];
}

/** Nothing seen yet by the page named `tab`. */
export function createSeen(tab: string): Seen {
  let over: DraftRecord['over'] = {};
  return {
    see: (record) => {
      over = { ...over, [record.tab]: record.revision };
    },
    over: () => over,
    unseen: (records) =>
      records.filter((one) => {
        if (one.tab === tab || covers(over, one)) return false;
        return !records.some((other) => covers(other.over, one));
      }),
  };
}

function covers(over: DraftRecord['over'], { tab, revision }: DraftRecord): boolean {
  return (over[tab] ?? 0) >= revision;
}
