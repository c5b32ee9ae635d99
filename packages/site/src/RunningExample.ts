import { defineComponent, h, onBeforeUnmount, onMounted, ref } from 'vue';

/** The example of a part, mounted with React once the page is shown; nothing of it is loaded before. */
export const RunningExample = defineComponent({
  props: { part: { type: String, required: true } },
  setup({ part }) {
    const element = ref<HTMLElement>();
    let unmount: (() => void) | null = null;
    onMounted(async () => {
      // The site is rendered beforehand without its examples.
      if (import.meta.env.SSR) return;
      const { mountExample } = await import('./mountExample.tsx');
      if (element.value) unmount = await mountExample(part, element.value);
    });
    onBeforeUnmount(() => unmount?.());
    return () =>
      h('div', {
        ref: element,
        class: 'running-example vp-raw',
        role: 'group',
        'aria-label': `${part}, running`,
      });
  },
});
