import type { Meta, StoryObj } from '@storybook/react-vite';
import { Feedback } from './index.ts';

/** Where saving stands, in words. */
const meta = {
  title: 'Feedback/Status',
  component: Feedback.Status,
} satisfies Meta<typeof Feedback.Status>;
export default meta;
type Story = StoryObj<typeof meta>;

const within = (root: Feedback.Root.Props): Pick<Story, 'decorators'> => ({
  decorators: [
    (Part) => (
      <Feedback.Root responseId="story" {...root}>
        <Part />
      </Feedback.Root>
    ),
  ],
});

export const Saving: Story = within({ status: 'saving' });
export const Saved: Story = within({ status: 'saved' });
export const SavedOffline: Story = within({ status: 'queued' });
export const Unsaved: Story = within({ status: 'unsaved' });
export const Failed: Story = within({ status: 'failed' });
