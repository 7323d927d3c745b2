import { applySettings, settings } from './settings.client.ts';

const apply = () => applySettings(settings.value);

// Another tab may have changed them before this was here to hear of it.
apply();
settings.onElsewhere(apply);
