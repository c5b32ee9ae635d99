import type { ProductVersion } from '../../shared/product.ts';
import { Act } from '../calibration/Act.tsx';
import { useMoment } from '../calibration/useMoment.ts';
import { messages } from '../messages/index.ts';

/** Every policy that was in force, with a way back to each. Nothing while there was none. */
export function VersionTable({ versions, isBusy, onRestore }: VersionTable.Props) {
  const moment = useMoment();
  if (versions.length === 0) return null;
  return (
    <div className="panel">
      <h2 id="versions-title">{messages.productVersions}</h2>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="versions-title">
        <table className="compared">
          <thead>
            <tr>
              <th scope="col">{messages.productVersion}</th>
              <th scope="col">{messages.productSince}</th>
              <th scope="col">{messages.productCutOffs}</th>
              <th scope="col">{messages.productRisk}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, at, cutOffs, spec }, index) => (
              <tr key={version}>
                <th scope="row">{version}</th>
                <td>
                  <time dateTime={at}>{moment(at)}</time>
                </td>
                <td>{Object.values(cutOffs).join(', ')}</td>
                <td>{spec?.hallucinationRisk ?? messages.productNoSpec}</td>
                <td>
                  {index === 0 ? (
                    messages.productToday
                  ) : (
                    <Act off={isBusy} onAct={() => onRestore(version)}>
                      {messages.productRestore(version)}
                    </Act>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

export declare namespace VersionTable {
  interface Props {
    /** The latest first. */
    readonly versions: readonly ProductVersion[];
    readonly isBusy: boolean;
    readonly onRestore: (version: string) => void;
  }
}
