import { onKeptElsewhere } from './kept.ts';
import { applySettings, readSettings, settingsKey } from './settings.ts';

onKeptElsewhere(settingsKey, () => applySettings(readSettings()));
