import { expect, it, vi } from 'vitest';
import type { TabWatcher, openTab } from './testing/openTab.ts';

type Tab = Window & { openTab?: typeof openTab };

/** A document of its own, which shares storage, locks and channels with the others of its origin. */
async function openFrame(): Promise<{ readonly tab: Tab; kill(): void }> {
  const frame = document.createElement('iframe');
  const url = new URL('./testing/openTab.ts', import.meta.url).href;
  frame.srcdoc = `<script type="module">
    import { openTab } from ${JSON.stringify(url)};
    window.openTab = openTab;
  </script>`;
  document.body.append(frame);
  const find = (): Tab | null => frame.contentWindow;
  return vi.waitFor(
    () => {
      const tab = find();
      if (!tab?.openTab) throw new Error('Credence: the frame has not loaded yet. Wait for it.');
      return { tab, kill: () => frame.remove() };
    },
    { timeout: 20_000 },
  );
}

/** Takes everything; kills five tabs at the moment in which it has taken a batch of theirs. */
function server() {
  const sent: string[] = [];
  const saved = new Set<string>();
  let kills = 0;
  const watcherOf = (kill: () => void): TabWatcher => {
    // A removed frame may go on for a while, which a killed process does not.
    let isDead = false;
    return {
      onSaved(id) {
        if (!isDead) saved.add(id);
      },
      async onSent(ids) {
        if (isDead) return never;
        sent.push(...ids);
        await new Promise((resolve) => setTimeout(resolve, 2));
        if (kills === 5 || sent.length < 60 * (kills + 1)) return;
        kills += 1;
        isDead = true;
        kill();
        return never;
      },
    };
  };
  return { sent, saved, kills: () => kills, watcherOf };
}

const never = new Promise<never>(() => undefined);

it('sends the events of four tabs once, but for the batch that a killed tab had under way', async () => {
  const name = `credence-test-${crypto.randomUUID()}`;
  const { sent, saved, kills, watcherOf } = server();
  const start = async (): Promise<void> => {
    const { tab, kill } = await openFrame();
    const replace = () => {
      kill();
      void start();
    };
    void tab.openTab?.(name, 80, watcherOf(replace));
  };
  await Promise.all([start(), start(), start(), start()]);
  await vi.waitFor(
    () => {
      expect(kills()).toBe(5);
      expect(saved.size).toBeGreaterThanOrEqual(320);
      expect([...saved].filter((id) => !sent.includes(id))).toEqual([]);
    },
    { timeout: 50_000 },
  );
  expect(sent.length - new Set(sent).size).toBeLessThanOrEqual(kills() * 5);
});
