import { useState } from 'react';
import type { LLMProductSpec } from '@credence-ui/insights';
import type { PolicySummary } from '../../shared/calibration.ts';
import type { Product } from '../../shared/product.ts';
import { Act } from '../calibration/Act.tsx';
import { ChangeStatus } from '../calibration/ChangeStatus.tsx';
import { usePolicyChange } from '../calibration/usePolicyChange.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Loaded } from '../store/Loaded.tsx';
import { useResource } from '../store/useResource.ts';
import { CriteriaPanel } from './CriteriaPanel.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { SpecForm } from './SpecForm.tsx';
import { VersionTable } from './VersionTable.tsx';

/** For whoever leads: what the product is for, what follows from it, and every policy that was in force. */
export function ProductPage() {
  const { product } = useCopilot();
  const state = useResource(product);
  return (
    <div className="page calibration">
      <PageTitle>{messages.productTitle}</PageTitle>
      <p className="lead">{messages.productLead}</p>
      <Loaded resource={product} state={state}>
        {(value) => <SpecDesk product={value} />}
      </Loaded>
    </div>
  );
}

function SpecDesk({ product }: { readonly product: Product }) {
  const copilot = useCopilot();
  const [edited, setEdited] = useState<LLMProductSpec | null>(null);
  const spec = edited ?? product.spec;
  const [change, run] = usePolicyChange();
  const base = useResource(copilot.policy).value?.version ?? 'default';
  const isSame = product.inForce && JSON.stringify(spec) === JSON.stringify(product.spec);
  const isBusy = change.state === 'busy';
  const put = async (act: () => Promise<PolicySummary>, words: string) => {
    if (!(await run(act, words))) return;
    await copilot.product.refresh();
    setEdited(null);
  };
  const apply = () => put(() => copilot.api.putSpec(base, spec), messages.productApplied);
  const restore = (version: string) =>
    put(() => copilot.api.restorePolicy(base, version), messages.productRestored(version));
  return (
    <>
      {!product.inForce && <p className="lead">{messages.productDraft}</p>}
      {product.residency === null ? null : (
        <p className="lead" role="note">
          {messages.productResidency(product.residency)}
        </p>
      )}
      <div className="panels product">
        <SpecForm spec={spec} onChange={setEdited} />
        <PreviewPanel spec={spec}>
          <div className="acts">
            <Act look="main" off={isSame || isBusy} onAct={() => void apply()}>
              {isBusy ? messages.productApplying : messages.productApply}
            </Act>
            {isSame && <span className="lead">{messages.productUnchanged}</span>}
            <ChangeStatus change={change} />
          </div>
        </PreviewPanel>
      </div>
      <CriteriaPanel product={product} />
      <VersionTable
        versions={product.versions}
        isBusy={isBusy}
        onRestore={(version) => void restore(version)}
      />
    </>
  );
}
