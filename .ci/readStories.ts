import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The stories of one part. */
export interface StoryFile {
  /** Its place in the Storybook: `Citation/Marker`. */
  readonly title: string;
  /** The parts that its meta names as `component` and `subcomponents`: `Citation.Marker`. */
  readonly components: readonly string[];
  /** From the root of the repository. */
  readonly path: string;
}

/** Every file of stories in the packages, in the order of their titles. */
export function readStories(root: string): readonly StoryFile[] {
  const files = globSync('packages/*/src/**/*.stories.tsx', { cwd: root });
  const stories = files.map((path) => readStory(path, readFileSync(join(root, path), 'utf8')));
  return stories.sort((one, other) => (one.title < other.title ? -1 : 1));
}

/** What a file of stories says in its meta: CSF asks for literals. */
function readStory(path: string, code: string): StoryFile {
  const [, title = ''] = /\btitle: '([^']+)'/.exec(code) ?? [];
  const [, component = ''] = /\bcomponent: ([\w.]+)/.exec(code) ?? [];
  const [, others = ''] = /\bsubcomponents: \{([^}]*)\}/.exec(code) ?? [];
  const more = [...others.matchAll(/([\w.]+)\s*(?:,|$)/g)].map(([, name = '']) => name);
  return { title, components: [component, ...more], path };
}
