// Loaded before a program (`node --import`): ends it when the run that started it is gone, killed without a chance to
// say so.
const parent = process.ppid;
const watch = setInterval(() => {
  if (!isAlive()) process.exit(1);
}, 500);
watch.unref();

function isAlive() {
  if (process.ppid !== parent) return false;
  try {
    return process.kill(parent, 0);
  } catch {
    return false;
  }
}
