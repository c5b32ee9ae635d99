import type { Policy } from '@credence-ui/core/policy';
import type {
  JudgedCriterion,
  LLMProductSpec,
  ModelRecommendation,
  SuccessCriterion,
} from '@credence-ui/insights';
import type { CutOffs } from './calibration.ts';

/** GET /product: what the product is for, and every policy that was in force. POST /product {base, spec} puts a spec in force, POST /product/restore {base, version} an earlier policy. */
export interface Product {
  /** In force, else the one to start from. */
  readonly spec: LLMProductSpec;
  readonly inForce: boolean;
  /** The latest first; those before there was one are none. */
  readonly versions: readonly ProductVersion[];
  /** What success is, as it was fixed, the latest first; the first is judged by what was measured. */
  readonly criteria: readonly FixedCriteria[];
  readonly judged: readonly JudgedCriterion[];
  /** Why data may not be where the spec wants it, in words; `null` where nothing speaks against it. */
  readonly residency: string | null;
}

/** POST /product/criteria {criteria}: two or three, and when they were fixed. */
export interface FixedCriteria {
  /** ISO 8601. */
  readonly at: string;
  readonly criteria: readonly SuccessCriterion[];
}

/** A policy that was in force. */
export interface ProductVersion {
  readonly version: string;
  /** ISO 8601. */
  readonly at: string;
  readonly cutOffs: CutOffs;
  /** `null` where nobody had said what the product is for. */
  readonly spec: LLMProductSpec | null;
}

/** POST /product/preview {spec}: what a spec would make of the policy, and of the answers of the last day. */
export interface ProductPreview {
  readonly model: ModelRecommendation;
  readonly today: Policy;
  readonly next: Policy;
  /** What is done with the answers of the last 24 hours under each. */
  readonly answers: number;
  readonly before: Treated;
  readonly after: Treated;
}

/** How many answers are treated how. */
export interface Treated {
  /** A person has to look at them before they go out. */
  readonly reviewed: number;
  /** They are not offered. */
  readonly withheld: number;
  /** They leave in one click. */
  readonly oneClick: number;
}
