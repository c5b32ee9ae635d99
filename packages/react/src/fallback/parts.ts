export { FallbackRoot as Root } from './FallbackRoot.tsx';
export { FallbackMessage as Message } from './FallbackMessage.tsx';
export { FallbackAction as Action } from './FallbackAction.tsx';
export { FallbackHandoff as Handoff } from './FallbackHandoff.tsx';
export { FallbackBoundary as Boundary } from './FallbackBoundary.tsx';
export { FallbackEscalate as Escalate } from './FallbackEscalate.tsx';
