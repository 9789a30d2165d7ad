// Runs before the first paint, for whoever has not chosen: their system's choice, so that no light page flashes in the dark.
const { documentElement } = document;
if (documentElement.dataset['theme'] === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  documentElement.dataset['mantineColorScheme'] = 'dark';
