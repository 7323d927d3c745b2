import { applySettings, settings } from './settings.client.ts';

settings.onElsewhere(() => applySettings(settings.value));
