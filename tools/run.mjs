// The one way in: `node tools/run.mjs <task>`. Runs before anything is installed, on whatever Node there is, so this
// file is written for old ones and only looks at the version; the rest is in run/.
const major = Number(process.versions.node.split('.')[0]);

if (major < 18) {
  console.error(
    `This needs Node 20 or newer, and here is Node ${process.versions.node}. ` +
      `Install the current one from https://nodejs.org and give the same command again.`,
  );
  process.exitCode = 1;
} else {
  import('./run/main.mjs').then(({ main }) => main(process.argv.slice(2)));
}
