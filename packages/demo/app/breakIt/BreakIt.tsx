import { faults } from '../../shared/fault.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';

/** Chooses what goes wrong with the next answers, so that a team sees what their customers and agents would meet. */
export function BreakIt() {
  const { fault } = useCopilot();
  const chosen = useStore(fault);
  return (
    <label className="break-it">
      {messages.breakIt}
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => {
          fault.set(faults.find((one) => one === value) ?? null);
        }}
      >
        <option value="">{messages.breakNothing}</option>
        {faults.map((one) => (
          <option key={one} value={one}>
            {messages.faults[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
