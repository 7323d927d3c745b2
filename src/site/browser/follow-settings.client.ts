import { onKeptElsewhere } from './storage.client.ts';
import { applySettings, readSettings, settingsKey } from './settings.client.ts';

onKeptElsewhere(settingsKey, () => applySettings(readSettings()));
