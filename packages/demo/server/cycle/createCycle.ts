import { assignVariant } from '@credence-ui/insights';
import type { Experiment } from '@credence-ui/insights';
import type { ExperimentPlan } from '../../shared/cycle.ts';
import type { ChosenEngine } from '../engine/createEngine.ts';
import { HttpProblem } from '../http/HttpProblem.ts';
import { OptionsError } from '../OptionsError.ts';
import type { Decided, Decision } from '../store/createDecisions.ts';
import { createShelf, whileThere } from './createShelf.ts';
import type { Versions } from './createShelf.ts';

/** Which version is in force, and which two are compared. */
export interface CycleState {
  /** Number of the latest decision. */
  readonly base: number;
  readonly inForce: string;
  /** Since when; `null` for the version that the copilot came with. */
  readonly since: Date | null;
  readonly shipped: readonly (Decided & { readonly kind: 'ship' })[];
  readonly experiment: RunningPlan | null;
}

/** An experiment that runs. */
export interface RunningPlan extends ExperimentPlan {
  /** Of its own, so that who is in which variant has nothing to do with the experiment before. */
  readonly name: string;
  readonly since: Date;
}

/** An engine with its version, and the variant of the experiment that asked for it. */
export interface Assigned extends ChosenEngine {
  readonly variant: string | null;
}

/** Where versions of what the engine goes by are chosen, for all who share the database. */
export interface Cycle {
  /** What was in force when it was last asked. */
  readonly current: () => ChosenEngine;
  /** What is decided now; what was last known while the database is away. */
  readonly state: () => Promise<CycleState>;
  /** The engine for a conversation, the same one each time while the experiment runs. */
  readonly assign: (conversation: string) => Promise<Assigned>;
  /** The engine by its version; a 404 where there is none for the engine that runs. */
  readonly choose: (version: string) => Promise<ChosenEngine>;
  readonly versions: () => Promise<Versions>;
  /** Decides, if number `base` is still the latest; a 409 if not. */
  readonly decide: (base: number, decision: Decision) => Promise<void>;
}

/** A cycle over the versions that there are. Throws `OptionsError` without the one that the copilot comes with. */
export async function createCycle(options: createCycle.Options): Promise<Cycle> {
  const { model, folder, decisions } = options;
  const shelf = await createShelf(options);
  const { find, engineOf } = shelf;
  const first = { extractive: 'extractive-2', model: 'passages-1' }[model ? 'model' : 'extractive'];
  const start = find(first);
  if (!start)
    throw new OptionsError(`the prompt ${first}.md is missing in ${folder}. Put it back.`);
  let decided: readonly Decided[] = [];
  let current = engineOf(start);
  async function state(): Promise<CycleState> {
    decided = await whileThere(() => decisions.all(), decided);
    await shelf.learn(decided.flatMap(versionsOf));
    const now = stateOf(decided, first, (version) => find(version) !== null);
    current = engineOf(find(now.inForce) ?? missing(first));
    return now;
  }
  async function choose(version: string): Promise<ChosenEngine> {
    await shelf.refresh();
    const prompt = find(version) ?? missing(version);
    await shelf.keep(prompt);
    return engineOf(prompt);
  }
  return {
    current: () => current,
    state,
    choose,
    versions: shelf.list,
    async assign(conversation) {
      const { experiment, inForce } = await state();
      const variant = experiment && assignVariant(conversation, experimentOf(experiment));
      const prompt = find(variant ?? inForce) ?? missing(inForce);
      // Without a database nothing can be kept, and answers are given all the same.
      await whileThere(() => shelf.keep(prompt), undefined);
      return { ...engineOf(prompt), variant };
    },
    async decide(base, decision) {
      for (const version of versionsOf(decision)) await choose(version);
      if (!(await decisions.add(base, decision))) throw outdated();
      await state();
    },
  };
}

export declare namespace createCycle {
  type Options = createShelf.Options;
}

/** An experiment ends with the next decision, whatever that is. */
function stateOf(
  decided: readonly Decided[],
  first: string,
  isUsable: (version: string) => boolean,
): CycleState {
  const shipped = decided.filter((one) => one.kind === 'ship');
  const [latest] = decided;
  const last = shipped.find(({ version }) => isUsable(version));
  const runs = latest?.kind === 'start' && planned(latest.plan).every(isUsable);
  return {
    base: latest?.number ?? 0,
    inForce: last?.version ?? first,
    since: last?.at ?? null,
    shipped,
    experiment: runs
      ? { ...latest.plan, name: `experiment-${String(latest.number)}`, since: latest.at }
      : null,
  };
}

function planned({ control, variant }: ExperimentPlan): readonly string[] {
  return [control, variant];
}

function versionsOf(decision: Decision): readonly string[] {
  if (decision.kind === 'ship') return [decision.version];
  return decision.kind === 'start' ? planned(decision.plan) : [];
}

function experimentOf({ name, control, variant, share }: RunningPlan): Experiment {
  const variants = [
    { name: control, share: 1 - share },
    { name: variant, share },
  ];
  return { name, variants };
}

function missing(version: string): never {
  throw new HttpProblem(
    404,
    `there is no prompt "${version}" for the engine that runs. Choose another version.`,
  );
}

function outdated(): HttpProblem {
  return new HttpProblem(
    409,
    'somebody has decided something else meanwhile. Look at what is in force now, then decide again.',
  );
}
